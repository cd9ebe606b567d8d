package io.cuepress.http;

import io.cuepress.config.CuepressConfig;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.Export.Finished;
import io.cuepress.export.Export.NoChapters;
import io.cuepress.export.Export.NoEpisode;
import io.cuepress.export.Export.NoSegment;
import io.cuepress.export.Export.NoTrack;
import io.cuepress.export.ExportRequest;
import io.cuepress.export.Exporter;
import io.cuepress.store.EpisodeStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.stream.Collectors;

/// Answers an export request: with what the client has already, with the finished bytes, or with why there are none.
@ApplicationScoped
class ExportResponses {

    private final EpisodeStore store;
    private final Exporter exporter;
    private final CuepressConfig.ExportCaching caching;

    ExportResponses(EpisodeStore store, Exporter exporter, CuepressConfig config) {
        this.store = store;
        this.exporter = exporter;
        this.caching = config.exportCaching();
    }

    Response answer(String id, ExportRequest request, boolean download, Exchange exchange) {
        var episode = EpisodeId.parse(id).flatMap(store::find);
        if (episode.isEmpty()) {
            return noEpisode(id);
        }
        var etag = Validators.etag(episode.get(), request);
        if (Validators.isNotModified(exchange.headers(), etag, episode.get().updatedAt())) {
            return validated(Response.notModified(), episode.get(), request, exchange);
        }
        return switch (exporter.export(episode.get().id(), request)) {
            case Finished finished -> finished(finished, request, download, exchange);
            case NoEpisode() -> noEpisode(id);
            case NoTrack none -> noTrack(id, none);
            case NoSegment(var count) ->
                ProblemDetails.of(
                                ProblemType.SEGMENT_NOT_FOUND,
                                "The stream has " + count + " segments, numbered from 0 to " + (count - 1) + ".")
                        .toResponse();
            case NoChapters() ->
                ProblemDetails.of(
                                ProblemType.CHAPTERS_NOT_FOUND,
                                "The description of episode " + id + " has no list of chapters.")
                        .toResponse();
        };
    }

    static Response noEpisode(String id) {
        return ProblemDetails.of(ProblemType.EPISODE_NOT_FOUND, "There is no episode " + id + ".")
                .toResponse();
    }

    static Response noTrack(String id, NoTrack none) {
        var available = none.available().stream().map(Language::tag).collect(Collectors.joining(", "));
        return ProblemDetails.of(ProblemType.TRACK_NOT_FOUND, "Episode " + id + " has tracks in: " + available + ".")
                .toResponse();
    }

    private Response finished(Finished export, ExportRequest request, boolean download, Exchange exchange) {
        var title = export.episode().metadata().title().text();
        var name = title.isBlank() ? export.episode().id().value() : title;
        var response = Response.ok(export.bytes())
                .header(HttpHeaders.CONTENT_LENGTH, export.bytes().length) // HEAD says it too
                .header(HttpHeaders.CONTENT_TYPE, request.type().contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.of(download, name, request.type().extension()));
        return validated(response, export.episode(), request, exchange);
    }

    private Response validated(
            Response.ResponseBuilder response, EpisodeSummary episode, ExportRequest request, Exchange exchange) {
        return response.header(HttpHeaders.ETAG, Validators.etag(episode, request))
                .header(HttpHeaders.LAST_MODIFIED, Validators.lastModified(episode))
                .header(HttpHeaders.CACHE_CONTROL, cacheControl(episode, exchange.uri()))
                .build();
    }

    /// A URL that names the revision it wants never answers with another.
    private String cacheControl(EpisodeSummary episode, UriInfo uri) {
        var revision = uri.getQueryParameters().getFirst("rev");
        return Long.toString(episode.revision()).equals(revision)
                ? "public, max-age=31536000, immutable"
                : "public, max-age=" + caching.maxAge().toSeconds() + ", stale-while-revalidate="
                        + caching.staleWhileRevalidate().toSeconds();
    }

    /// The parts of a request that an answer depends on besides its path.
    record Exchange(HttpHeaders headers, UriInfo uri) {}
}
