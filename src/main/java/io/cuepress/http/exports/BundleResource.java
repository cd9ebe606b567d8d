package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.FORMATS;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.export.BundleFormat;
import io.cuepress.export.Bundles;
import io.cuepress.http.exports.ExportResponses.Exchange;
import io.cuepress.http.exports.ExportResponses.Version;
import io.cuepress.http.limit.Streams;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// All exports of one episode in one archive.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
public class BundleResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(FORMATS);

    private final Bundles bundles;
    private final ExportResponses responses;
    private final Streams streams;

    BundleResource(Bundles bundles, ExportResponses responses, Streams streams) {
        this.streams = streams;
        this.bundles = bundles;
        this.responses = responses;
    }

    @GET
    @Path("bundle.zip")
    @Operation(summary = "The exports of one episode")
    public Response bundle(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        var formats = query.get(FORMATS, BundleFormat.all());
        return bundles.version(id)
                .map(episode -> answer(episode, formats, new Exchange(headers, uri)))
                .orElseGet(() -> NotFound.episode(id));
    }

    private Response answer(EpisodeVersion episode, List<BundleFormat> formats, Exchange exchange) {
        var version = new Version(episode, !BundleFormat.readChannel(formats, episode));
        var etag = Validators.etag(episode, formats);
        var isNotModified = version.isNotModified(exchange.headers(), etag);
        StreamingOutput zip = out -> bundles.write(episode, formats, out);
        var title = episode.title().text();
        var response = isNotModified
                ? Response.notModified()
                : LibraryResource.zip(
                        streams.bounded(zip), title.isBlank() ? episode.id().value() : title);
        return responses.validated(version.dated(response), version, etag, exchange);
    }
}
