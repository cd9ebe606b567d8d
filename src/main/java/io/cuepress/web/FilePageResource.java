package io.cuepress.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// The pages that import and convert dropped files. Their scripts send the files to the API.
@Path("/")
class FilePageResource {

    @GET
    @Path("import")
    public Response importPage(@Context HttpHeaders headers) {
        return PageResponses.of(new ImportPage(), headers);
    }

    @GET
    @Path("convert")
    public Response convertPage(@Context HttpHeaders headers) {
        return PageResponses.of(ConvertPage.ofRegistries(), headers);
    }
}
