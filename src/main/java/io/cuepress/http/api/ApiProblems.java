package io.cuepress.http.api;

import io.cuepress.http.access.AccessRefusal;
import io.cuepress.http.limit.LimitText;
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// The problems of every operation, in the OpenAPI document.
final class ApiProblems {

    private ApiProblems() {}

    static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        add(operation, ProblemType.INVALID_PARAMETER, "limit: Must be a whole number from 1 to 200.");
        if (path.startsWith("/v1/imports/{id}")) {
            add(operation, ProblemType.IMPORT_NOT_FOUND, Detail.NO_IMPORT.formatted("…"));
        } else if (path.contains("{id}")) {
            add(operation, ProblemType.EPISODE_NOT_FOUND, Detail.NO_EPISODE.formatted("…"));
        }
        if (path.matches(".*/(subtitles|chapters|outline)")) {
            add(
                    operation,
                    ProblemType.NOT_ACCEPTABLE,
                    Detail.AVAILABLE_TYPES.formatted("application/x-subrip, text/vtt"));
        }
        if (method == PathItem.HttpMethod.GET && path.endsWith("/chapters.{ext}")) {
            add(operation, ProblemType.TOO_MANY_CHAPTERS, Detail.TOO_MANY_CHAPTERS.formatted(120, 99));
        }
        add(operation, ProblemType.UNAUTHORIZED, AccessRefusal.READ_TOKEN_MISSING.detail());
        if (method != PathItem.HttpMethod.GET && !path.equals(Area.CONVERT)) {
            add(operation, ProblemType.FORBIDDEN, AccessRefusal.NOT_LOCAL.detail());
        }
        addTemporary(operation, ProblemType.TOO_MANY_REQUESTS, LimitText.REQUESTS.text(5));
        addTemporary(operation, ProblemType.UNAVAILABLE, Detail.TRY_AGAIN.formatted(Detail.NO_DATABASE, 5));
    }

    /// The problems of a body: too long, not of a type that is read, or with invalid content.
    static void describeBody(Route route, Operation operation) {
        if (route.invalidBody() != null) {
            add(operation, ProblemType.CONTENT_TOO_LARGE, Detail.BODY_TOO_LONG.formatted("…"));
            add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE, Detail.OTHER_THAN_JSON.formatted("text/plain"));
            add(operation, route.invalidBody(), "The first of the errors; `errors` has them all.");
        }
    }

    /// A problem that passes without a change to the request.
    private static void addTemporary(Operation operation, ProblemType type, String detail) {
        add(operation, type, detail);
        operation
                .getResponses()
                .getAPIResponse(Integer.toString(type.status()))
                .addHeader(
                        HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("The number of seconds to wait before trying again.")
                                .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                                .example(5));
    }

    static void add(Operation operation, ProblemType type, String detail) {
        var example = new LinkedHashMap<String, Object>();
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
