package io.cuepress.http;

import static io.cuepress.http.Parameters.CHANNEL;

import io.cuepress.export.LibraryRows;
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

/// The library as a whole.
@Path("/v1")
@RunOnVirtualThread
class LibraryResource {

    static final List<Parameter<?>> PARAMETERS = List.of(CHANNEL);

    private final LibraryRows rows;

    LibraryResource(LibraryRows rows) {
        this.rows = rows;
    }

    @GET
    @Path("exports.ndjson")
    @Operation(summary = "The library as data-set rows, which an import takes again")
    public Response rows(@Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isRight()) {
            return query.problem();
        }
        StreamingOutput lines = out -> rows.write(query.get(CHANNEL).orElse(null), out);
        return Response.ok(lines, "application/x-ndjson")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.of(true, "cuepress", "ndjson"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
