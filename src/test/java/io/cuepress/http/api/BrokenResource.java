package io.cuepress.http.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// A resource with a bug.
@Path("/test/broken")
@RunOnVirtualThread
class BrokenResource {

    @GET
    public String get() {
        throw new IllegalStateException("secret detail");
    }
}
