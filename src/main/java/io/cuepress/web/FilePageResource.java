package io.cuepress.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// The pages where files are dropped: to import them, and to convert them. The files go to the API, not here.
@Path("/")
class DropPages {

    @GET
    @Path("import")
    public Response importing(@Context HttpHeaders headers) {
        return PageAnswers.of(new ImportPage(), headers);
    }

    @GET
    @Path("convert")
    public Response converting(@Context HttpHeaders headers) {
        return PageAnswers.of(ConvertPage.ofRegistries(), headers);
    }
}
