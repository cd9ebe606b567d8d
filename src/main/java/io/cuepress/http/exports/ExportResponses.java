package io.cuepress.http.exports;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.Export;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoChapters;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.Export.NoSegment;
import io.cuepress.export.Export.NoTrack;
import io.cuepress.export.Export.TooManyChapters;
import io.cuepress.export.ExportCache;
import io.cuepress.export.ExportRequest;
import io.cuepress.export.Gzipped;
import io.cuepress.http.limit.ReshapeLimiter;
import io.cuepress.http.memory.ResponseCache;
import io.cuepress.http.message.Coding;
import io.cuepress.http.message.ContentDisposition;
import io.cuepress.http.message.ContentSecurity;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.store.replica.CurrentVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// Responds to requests for exports: with the bytes, with 304 if the client has them, or with a problem.
@ApplicationScoped
class ExportResponses {

    private static final String AGE = "Age";

    private final CurrentVersions versions;
    private final ExportCache cache;
    private final ReshapeLimiter reshaping;
    private final ResponseCache responses;
    private final String shortLived;

    ExportResponses(
            CurrentVersions versions,
            ExportCache cache,
            ReshapeLimiter reshaping,
            ResponseCache responses,
            CuepressConfig config) {
        this.reshaping = reshaping;
        this.responses = responses;
        this.versions = versions;
        this.cache = cache;
        this.shortLived = shortLived(config.exportCaching());
    }

    private static String shortLived(CuepressConfig.ExportCaching caching) {
        var ifError = caching.staleIfError().toSeconds();
        return "public, max-age=" + caching.maxAge().toSeconds() + ", stale-while-revalidate="
                + caching.staleWhileRevalidate().toSeconds() + (ifError > 0 ? ", stale-if-error=" + ifError : "");
    }

    Response answer(EpisodeId id, ExportRequest request, boolean download, Exchange exchange) {
        return versions.currentOrLast(id)
                .map(last -> aged(answer(last.version(), request, download, exchange), last.age()))
                .orElseGet(() -> NotFound.episode(id));
    }

    /// With the age of a response that may be outdated, because the database does not answer.
    private static Response aged(Response response, Duration age) {
        return age.isZero()
                ? response
                : Response.fromResponse(response)
                        .header(AGE, age.plusSeconds(1).toSeconds())
                        .build();
    }

    private Response answer(EpisodeVersion episode, ExportRequest request, boolean download, Exchange exchange) {
        var id = episode.id();
        var tag = knownTag(episode, request, exchange.headers());
        if (tag.isPresent()) {
            var version = new Version(episode, !request.readsChannel(episode));
            return validated(Response.notModified(), version, tag.get(), exchange);
        }
        return switch (export(new ExportCache.Key(episode, request))) {
            case Finished finished -> finished(finished, request, download, exchange);
            case NoEpisode() -> NotFound.episode(id);
            case NoTrack(var available) -> NotFound.track(id, available);
            case NoSegment(var count) ->
                ProblemDetails.of(ProblemType.SEGMENT_NOT_FOUND, Detail.NO_STREAM_SEGMENT.formatted(count, count - 1))
                        .toResponse();
            case NoChapters() ->
                ProblemDetails.of(ProblemType.CHAPTERS_NOT_FOUND, Detail.NO_CHAPTERS.formatted(id, id))
                        .toResponse();
            case TooManyChapters(var count, var most) ->
                ProblemDetails.of(ProblemType.TOO_MANY_CHAPTERS, Detail.TOO_MANY_CHAPTERS.formatted(count, most))
                        .toResponse();
        };
    }

    /// The tag of the copy that the client has, in any coding.
    private static Optional<String> knownTag(EpisodeVersion episode, ExportRequest request, HttpHeaders headers) {
        if (!Validators.hasTags(headers)) {
            return Optional.empty();
        }
        var etag = Validators.etag(episode, request);
        return Stream.of(Coding.values())
                .map(coding -> coding.tag(etag))
                .filter(tag -> Validators.isTagged(headers, tag))
                .findFirst();
    }

    /// Most exports are requested only once: the response is remembered from the second request on.
    private Export export(ExportCache.Key key) {
        if (cache.holds(key)) {
            var export = cache.get(key);
            responses.remember(export, key.episode());
            return export;
        }
        return reshaping.bounded(key.request(), () -> cache.get(key));
    }

    private Response finished(Finished export, ExportRequest request, boolean download, Exchange exchange) {
        var episode = export.episode();
        var coding = Gzipped.pays(export.bytes().length) ? Coding.of(exchange.headers()) : Coding.IDENTITY;
        var version = new Version(episode, !request.readsChannel(episode));
        var etag = coding.tag(Validators.etag(episode, request));
        var response = version.isNotModified(exchange.headers(), etag)
                ? Response.notModified()
                : whole(export, request, coding, download);
        return validated(version.dated(response), version, etag, exchange);
    }

    private static Response.ResponseBuilder whole(
            Finished export, ExportRequest request, Coding coding, boolean download) {
        var title = export.episode().title().text();
        var name = title.isBlank() ? export.episode().id().value() : title;
        var bytes = coding.bytes(export);
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_ENCODING, coding == Coding.GZIP ? "gzip" : null)
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length) // HEAD has it too
                .header(HttpHeaders.CONTENT_TYPE, request.type().contentType())
                .header(ContentSecurity.HEADER, ContentSecurity.of(request.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.of(download, name, request.type().extension()));
    }

    /// The response with the headers for caches.
    Response validated(Response.ResponseBuilder response, Version version, String etag, Exchange exchange) {
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl(version, exchange.uri()))
                .build();
    }

    /// A URL with the current revision may be cached for good, unless the response depends on more than that.
    private String cacheControl(Version version, UriInfo uri) {
        var revision = uri.getQueryParameters().getFirst("rev");
        return version.isLasting()
                        && Long.toString(version.episode().revision()).equals(revision)
                ? "public, max-age=31536000, immutable"
                : shortLived;
    }

    /// What a response was made from.
    ///
    /// @param isLasting  whether it depends only on the revision of the episode
    record Version(EpisodeVersion episode, boolean isLasting) {

        boolean isNotModified(HttpHeaders headers, String etag) {
            return isLasting
                    ? Validators.isNotModified(headers, etag, episode.updatedAt())
                    : Validators.isNotModified(headers, etag);
        }

        /// Without a date where the response changes and the episode does not.
        Response.ResponseBuilder dated(Response.ResponseBuilder response) {
            return isLasting
                    ? response.header(HttpHeaders.LAST_MODIFIED, Validators.lastModified(episode.updatedAt()))
                    : response;
        }
    }

    /// The parts of a request besides its path that the response depends on.
    record Exchange(HttpHeaders headers, UriInfo uri) {}
}
