package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.DOWNLOAD;
import static io.cuepress.http.query.Parameters.MIN_CONFIDENCE;
import static io.cuepress.http.query.Parameters.SNAP;
import static io.cuepress.http.query.Parameters.SOURCE;
import static io.cuepress.http.query.Parameters.TURNED;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.Choice;
import io.cuepress.http.exports.ExportResponses.Exchange;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
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

/// Chapters of an episode, in every format.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
public class ChaptersResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(SOURCE, SNAP, MIN_CONFIDENCE, TURNED, DOWNLOAD);
    private static final Formats<ChapterFormat> FORMATS =
            new Formats<>("chapter", ChapterFormat.values(), ChapterFormat::type);

    private final ExportResponses exports;

    ChaptersResource(ExportResponses exports) {
        this.exports = exports;
    }

    @GET
    @Path("chapters.{ext}")
    @Operation(summary = "Chapters, in the format of the extension")
    public Response chapters(
            @PathParam("id") EpisodeId id,
            @PathParam("ext") String ext,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return FORMATS.byExtension(ext, format -> answer(id, format, new Exchange(headers, uri)));
    }

    @GET
    @Path("chapters")
    @Operation(summary = "Chapters, in the format that Accept prefers")
    public Response negotiated(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var exchange = new Exchange(headers, uri);
        return FORMATS.negotiated(exchange, format -> answer(id, format, exchange));
    }

    private Response answer(EpisodeId id, ChapterFormat format, Exchange exchange) {
        var query = Query.of(exchange.uri(), PARAMETERS);
        return query.isValid()
                ? exports.answer(id, new ChapterList(format, choice(query)), query.get(DOWNLOAD, false), exchange)
                : query.problem();
    }

    private static Choice choice(Query query) {
        return new Choice(
                query.get(SOURCE).orElse(null),
                query.get(SNAP, 0L),
                query.get(MIN_CONFIDENCE, 0),
                query.get(TURNED, false));
    }
}
