package io.cuepress.http.api;

import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// The preconditions of writes, in the OpenAPI document.
final class ApiPreconditions {

    private static final String REVISION = "\"1764062400000000\"";

    private ApiPreconditions() {}

    static void describe(String path, HttpMethod method, Operation operation) {
        if (!path.startsWith("/v1/episodes/{id}") || method == HttpMethod.GET) {
            return;
        }
        var isRequired = method == HttpMethod.PATCH;
        operation.addParameter(OASFactory.createParameter()
                .name("If-Match")
                .in(In.HEADER)
                .required(isRequired)
                .description("The ETag of the episode when you read it; 412 if the episode has changed since.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(REVISION));
        ApiProblems.add(operation, ProblemType.PRECONDITION_FAILED, Detail.CHANGED_EPISODE.formatted("…", "…", "…"));
        if (isRequired) {
            ApiProblems.add(operation, ProblemType.PRECONDITION_REQUIRED, Detail.NO_PRECONDITION);
        }
    }
}
