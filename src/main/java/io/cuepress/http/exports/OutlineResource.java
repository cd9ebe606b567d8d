package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.DOWNLOAD;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.PARAGRAPHS;
import static io.cuepress.http.query.Parameters.SNAP;
import static io.cuepress.http.query.Parameters.SOURCE;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.export.ExportRequest.Choice;
import io.cuepress.export.ExportRequest.OutlineText;
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

/// The outline of an episode: its chapters, each with its text.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
public class OutlineResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(PARAGRAPHS, SNAP, LANG, SOURCE, DOWNLOAD);
    private static final Formats<OutlineFormat> FORMATS =
            new Formats<>("outline", OutlineFormat.values(), OutlineFormat::type);

    private final ExportResponses exports;

    OutlineResource(ExportResponses exports) {
        this.exports = exports;
    }

    @GET
    @Path("outline.{ext}")
    @Operation(summary = "The chapters, each with its text")
    public Response outline(
            @PathParam("id") EpisodeId id,
            @PathParam("ext") String ext,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return FORMATS.byExtension(ext, format -> answer(id, format, new Exchange(headers, uri)));
    }

    @GET
    @Path("outline")
    @Operation(summary = "The outline, in the format that Accept prefers")
    public Response negotiated(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var exchange = new Exchange(headers, uri);
        return FORMATS.negotiated(exchange, format -> answer(id, format, exchange));
    }

    private Response answer(EpisodeId id, OutlineFormat format, Exchange exchange) {
        var query = Query.of(exchange.uri(), PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        var request = new OutlineText(
                format,
                query.get(LANG).orElse(null),
                query.get(PARAGRAPHS, true),
                new Choice(query.get(SOURCE).orElse(null), query.get(SNAP, 0L)));
        return exports.answer(id, request, query.get(DOWNLOAD, false), exchange);
    }
}
