package io.cuepress.http.api;

import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The problems of every operation, in the OpenAPI document.
final class ApiProblems {

    private ApiProblems() {}

    static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        add(operation, ProblemType.INVALID_PARAMETER, "limit: It has to be a whole number from 1 to 200.");
        if (path.contains("{id}")) {
            var type = path.startsWith("/v1/imports") ? ProblemType.IMPORT_NOT_FOUND : ProblemType.EPISODE_NOT_FOUND;
            add(operation, type, "There is none of this id.");
        }
        if (path.matches(".*/(subtitles|chapters|outline)")) {
            add(operation, ProblemType.NOT_ACCEPTABLE, "There are application/x-subrip, text/vtt.");
        }
        add(operation, ProblemType.UNAUTHORIZED, "Reading needs a token: send Authorization: Bearer ….");
        if (method != PathItem.HttpMethod.GET && !path.equals("/v1/convert")) {
            add(operation, ProblemType.FORBIDDEN, "Without a configured token writes are taken from here only.");
        }
        addLater(operation, ProblemType.TOO_MANY_REQUESTS, "That is too many; try again in 5 seconds.");
        addLater(operation, ProblemType.UNAVAILABLE, "The database does not answer; try again in 5 seconds.");
    }

    /// A problem that passes by itself.
    private static void addLater(Operation operation, ProblemType type, String detail) {
        add(operation, type, detail);
        operation
                .getResponses()
                .getAPIResponse(Integer.toString(type.status()))
                .addHeader(
                        HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("In how many seconds to try again.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                                .example(5));
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
