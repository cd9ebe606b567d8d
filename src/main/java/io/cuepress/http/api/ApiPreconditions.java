package io.cuepress.http.api;

import io.cuepress.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// What a write may expect to find, in the OpenAPI document.
final class ApiPreconditions {

    private static final String REVISION = "\"1764062400000000\"";

    private ApiPreconditions() {}

    static void describe(String path, HttpMethod method, Operation operation) {
        if (!path.startsWith("/v1/episodes/{id}") || method == HttpMethod.GET) {
            return;
        }
        var isNeeded = method == HttpMethod.PATCH;
        operation.addParameter(OASFactory.createParameter()
                .name("If-Match")
                .in(In.HEADER)
                .required(isNeeded)
                .description("The ETag of the episode, as it was when what is changed was read; 412 when it is another"
                        + " by now.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(REVISION));
        ApiProblems.add(
                operation,
                ProblemType.PRECONDITION_FAILED,
                "Episode … was changed at …; current has its revision, and the segment that a PATCH is about.");
        if (isNeeded) {
            ApiProblems.add(
                    operation, ProblemType.PRECONDITION_REQUIRED, "Send If-Match with the ETag of the episode.");
        }
    }
}
