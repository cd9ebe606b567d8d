package io.cuepress.web;

import io.cuepress.http.message.TaggedResponse;
import io.cuepress.http.problem.NotFound;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// Serves the assets of the pages; browsers may cache those of the current version forever.
@Path("/assets")
class AssetsResource {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetsResource(Assets assets) {
        this.assets = assets;
    }

    /// A page that was loaded before an upgrade requests an old version, and gets the current one.
    @GET
    @Path("{version}/{name}")
    public Response get(
            @PathParam("version") String version, @PathParam("name") String name, @Context HttpHeaders headers) {
        return assets.find(name)
                .map(asset -> TaggedResponse.of(asset.bytes(), asset.mediaType(), headers)
                        .header(HttpHeaders.CACHE_CONTROL, assets.isCurrent(version) ? IMMUTABLE : "no-cache")
                        .build())
                .orElseGet(NotFound::path);
    }
}
