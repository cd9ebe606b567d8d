package io.cuepress.http.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// A resource of an episode, with a bug.
@Path("/v1/episodes/{id}/broken")
@RunOnVirtualThread
class BrokenEpisodeResource {

    @GET
    @Operation(hidden = true)
    public String get() {
        throw new IllegalStateException("secret detail");
    }
}
