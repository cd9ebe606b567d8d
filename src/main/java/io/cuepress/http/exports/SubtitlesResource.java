package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.DOWNLOAD;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.TO;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.http.exports.ExportResponses.Exchange;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Subtitles of an episode, in every format and with every option.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
public class SubtitlesResource {

    public static final List<Parameter<?>> PARAMETERS = SubtitleOptions.ofEpisode(DOWNLOAD);
    private static final Formats<SubtitleFormat> FORMATS =
            new Formats<>("subtitle", SubtitleFormat.values(), SubtitleFormat::type);

    private final ExportResponses exports;

    SubtitlesResource(ExportResponses exports) {
        this.exports = exports;
    }

    @GET
    @Path("subtitles.{ext}")
    @Operation(summary = "Subtitles, in the format of the extension")
    public Response subtitles(
            @PathParam("id") EpisodeId id,
            @PathParam("ext") String ext,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return FORMATS.byExtension(ext, format -> answer(id, format, new Exchange(headers, uri)));
    }

    @GET
    @Path("subtitles")
    @Operation(summary = "Subtitles, in the format that Accept prefers")
    public Response negotiated(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var exchange = new Exchange(headers, uri);
        return FORMATS.negotiated(exchange, format -> answer(id, format, exchange));
    }

    private Response answer(EpisodeId id, SubtitleFormat format, Exchange exchange) {
        var query = Query.of(exchange.uri(), PARAMETERS);
        var request = SubtitleOptions.read(query, format, query.get(LANG).orElse(null), TO);
        if (!query.isValid()) {
            return query.problem();
        }
        return exports.answer(id, request, query.get(DOWNLOAD, false), exchange);
    }
}
