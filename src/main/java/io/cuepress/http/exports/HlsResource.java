package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.BOM;
import static io.cuepress.http.query.Parameters.EOL;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.MPEGTS;
import static io.cuepress.http.query.Parameters.SEGMENT;
import static io.cuepress.http.query.Parameters.TO;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.export.ExportRequest;
import io.cuepress.export.ExportRequest.HlsPlaylist;
import io.cuepress.export.ExportRequest.HlsSegment;
import io.cuepress.export.ExportRequest.MasterLines;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.http.exports.ExportResponses.Exchange;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.http.query.SubtitleOptions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The subtitles of an episode as an HLS stream. The URLs in a playlist repeat its options.
@Path("/v1/episodes/{id}/hls")
@RunOnVirtualThread
public class HlsResource {

    public static final List<Parameter<?>> PARAMETERS = SubtitleOptions.ofEpisode(SEGMENT, MPEGTS).stream()
            .filter(parameter -> !parameter.equals(EOL) && !parameter.equals(BOM))
            .toList();
    public static final List<Parameter<?>> MASTER_PARAMETERS =
            PARAMETERS.stream().filter(parameter -> !parameter.equals(LANG)).toList();

    private static final long SIX_SECONDS = 6_000;
    private static final long TEN_SECONDS_OF_MPEGTS = 900_000;

    private final ExportResponses exports;

    HlsResource(ExportResponses exports) {
        this.exports = exports;
    }

    @GET
    @Path("master.m3u8")
    @Operation(summary = "The lines for a master playlist, one per track")
    public Response master(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var asked = asked(uri);
        return answer(
                id,
                new Exchange(headers, uri),
                MASTER_PARAMETERS,
                (subtitles, timing) -> new MasterLines(asked.isEmpty() ? "" : "&" + asked));
    }

    @GET
    @Path("subtitles.m3u8")
    @Operation(summary = "The media playlist of a track")
    public Response playlist(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var asked = asked(uri);
        return answer(
                id,
                new Exchange(headers, uri),
                PARAMETERS,
                (subtitles, timing) -> new HlsPlaylist(subtitles, timing, asked.isEmpty() ? "" : "?" + asked));
    }

    @GET
    @Path("{n}.vtt")
    @Operation(summary = "A segment of a track as WebVTT")
    public Response segment(
            @PathParam("id") EpisodeId id,
            @PathParam("n") String number,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        if (!number.matches("\\d{1,9}")) {
            return ProblemDetails.of(ProblemType.SEGMENT_NOT_FOUND, Detail.INVALID_SEGMENT_NUMBER)
                    .toResponse();
        }
        return answer(
                id,
                new Exchange(headers, uri),
                PARAMETERS,
                (subtitles, timing) -> new HlsSegment(subtitles, timing, Integer.parseInt(number)));
    }

    private Response answer(
            EpisodeId id,
            Exchange exchange,
            List<Parameter<?>> parameters,
            BiFunction<Subtitles, HlsTiming, ExportRequest> request) {
        var query = Query.of(exchange.uri(), parameters);
        var subtitles =
                SubtitleOptions.read(query, SubtitleFormat.VTT, query.get(LANG).orElse(null), TO);
        if (!query.isValid()) {
            return query.problem();
        }
        var timing = new HlsTiming(query.get(SEGMENT, SIX_SECONDS), query.get(MPEGTS, TEN_SECONDS_OF_MPEGTS));
        return exports.answer(id, request.apply(subtitles, timing), false, exchange);
    }

    /// The query of the request, without parameters that only distinguish URLs for caches.
    private static String asked(UriInfo uri) {
        @Nullable String query = uri.getRequestUri().getRawQuery();
        return query == null
                ? ""
                : Arrays.stream(query.split("&", 0))
                        .filter(part -> !part.isEmpty() && !part.matches("(_|v|rev)(=.*)?"))
                        .collect(Collectors.joining("&"));
    }
}
