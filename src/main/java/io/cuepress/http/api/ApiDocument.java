package io.cuepress.http.api;

import io.cuepress.http.query.Parameter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// Completes the OpenAPI document from the code that handles requests: query parameters from the routes, formats from
/// their registries, problems from their types.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().removeSchema("EpisodeId"); // only paths have it, as a text
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        var route = Routes.of(method.name(), path);
        route.ifPresent(known -> known.parameters().forEach(parameter -> operation.addParameter(describe(parameter))));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> ApiFormats.describe(path, parameter));
        }
        ApiFormats.describe(path, method, operation);
        ApiProblems.describe(path, method, operation);
        route.ifPresent(known -> ApiProblems.describeBody(known, operation));
        ApiPreconditions.describe(path, method, operation);
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter describe(Parameter<?> parameter) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        parameter.values().forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name(parameter.name())
                .in(In.QUERY)
                .description(parameter.meaning() + " Must be " + parameter.allowed() + ".")
                .schema(schema)
                .example(parameter.example());
    }
}
