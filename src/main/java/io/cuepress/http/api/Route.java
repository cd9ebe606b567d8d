package io.cuepress.http.api;

import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A method of a path.
///
/// @param template  the path, with its parameters in braces
/// @param parameters  of the query
/// @param invalidBody  the problem for a body with invalid content; null where the route takes no body
/// @param label  the path in the metrics
record Route(
        String method,
        String template,
        List<Parameter<?>> parameters,
        @Nullable ProblemType invalidBody,
        String label) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    Route {
        parameters = List.copyOf(parameters);
    }

    static Route of(String method, String template, List<Parameter<?>> parameters) {
        return new Route(method, template, parameters, null, template);
    }

    /// The same route, with a body.
    Route takesBody(ProblemType ifInvalid) {
        return new Route(method, template, parameters, ifInvalid, label);
    }

    /// The same route, with another path in the metrics.
    Route measuredAs(String other) {
        return new Route(method, template, parameters, invalidBody, other);
    }

    boolean hasPathParameters() {
        return PARAMETER.matcher(template).find();
    }

    /// A regular expression that the paths of this route match. It has neither commas nor backslashes, which are
    /// special in lists of a configuration.
    String regex() {
        return Arrays.stream(PARAMETER.split(template, -1))
                .map(literal -> literal.replace(".", "[.]"))
                .collect(Collectors.joining("[^/]+"));
    }
}
