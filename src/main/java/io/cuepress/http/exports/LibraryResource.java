package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.CHANNEL;
import static io.cuepress.http.query.Parameters.FORMATS;

import io.cuepress.export.BundleFormat;
import io.cuepress.export.Bundles;
import io.cuepress.export.LibraryRows;
import io.cuepress.http.limit.Streams;
import io.cuepress.http.message.ContentDisposition;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Exports of the whole library.
@Path("/v1")
@RunOnVirtualThread
public class LibraryResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(CHANNEL);
    public static final List<Parameter<?>> ZIP_PARAMETERS = List.of(CHANNEL, FORMATS);

    private final LibraryRows rows;
    private final Bundles bundles;
    private final Streams streams;

    LibraryResource(LibraryRows rows, Bundles bundles, Streams streams) {
        this.streams = streams;
        this.rows = rows;
        this.bundles = bundles;
    }

    @GET
    @Path("exports.ndjson")
    @Operation(summary = "The library as rows of a data set, which can be imported again")
    public Response rows(@Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        StreamingOutput lines = out -> rows.write(query.get(CHANNEL).orElse(null), out);
        return Response.ok(streams.bounded(lines), "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(true, "cuepress", "ndjson"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("exports.zip")
    @Operation(summary = "The exports of a channel or of the whole library, with a folder per episode")
    public Response library(@Context UriInfo uri) {
        var query = Query.of(uri, ZIP_PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        StreamingOutput zip =
                out -> bundles.write(query.get(CHANNEL).orElse(null), query.get(FORMATS, BundleFormat.all()), out);
        return zip(streams.bounded(zip), "cuepress")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response.ResponseBuilder zip(StreamingOutput zip, String name) {
        return Response.ok(zip, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(true, name, "zip"));
    }
}
