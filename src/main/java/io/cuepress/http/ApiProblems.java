package io.cuepress.http;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;

/// The problems of every operation, in the OpenAPI document.
final class ApiProblems {

    private ApiProblems() {}

    static void describe(String path, Operation operation) {
        add(operation, ProblemType.INVALID_PARAMETER, "limit: It has to be a whole number from 1 to 200.");
        if (path.contains("{id}")) {
            var type = path.startsWith("/v1/imports") ? ProblemType.IMPORT_NOT_FOUND : ProblemType.EPISODE_NOT_FOUND;
            add(operation, type, "There is none of this id.");
        }
        if (path.matches(".*/(subtitles|chapters|outline)")) {
            add(operation, ProblemType.NOT_ACCEPTABLE, "There are application/x-subrip, text/vtt.");
        }
        add(operation, ProblemType.UNAVAILABLE, "The database does not answer; try again in 5 seconds.");
    }

    static void add(Operation operation, ProblemType type, String detail) {
        var example = new java.util.LinkedHashMap<String, Object>();
        example.put("type", type.urn());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", detail);
        example.put("instance", "/v1/…");
        example.put("errors", List.of());
        operation
                .getResponses()
                .addAPIResponse(
                        Integer.toString(type.status()),
                        OASFactory.createAPIResponse()
                                .description(type.title())
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                ProblemDetails.MEDIA_TYPE,
                                                OASFactory.createMediaType().example(example))));
    }
}
