package io.cuepress.http.query;

import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemDetails.Fault;
import io.cuepress.http.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The query of a request, held against the parameters that the resource knows: nothing in it is passed over.
public final class Query {

    /// What caches and their busters put into a URL.
    private static final Set<String> LET_THROUGH = Set.of("_", "v", "rev");

    private final Map<Parameter<?>, Object> values = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Query() {}

    public static Query of(UriInfo uri, List<Parameter<?>> known) {
        var query = new Query();
        uri.getQueryParameters().forEach((name, texts) -> {
            if (!LET_THROUGH.contains(name)) {
                known.stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .ifPresentOrElse(parameter -> query.read(parameter, texts), () -> query.unknown(name, known));
            }
        });
        return query;
    }

    private void read(Parameter<?> parameter, List<String> texts) {
        if (texts.size() > 1) {
            reject(parameter.name(), "repeated-parameter", "It stands " + texts.size() + " times; give it once.");
            return;
        }
        var value = parameter.read().apply(texts.getFirst());
        if (value.isPresent()) {
            values.put(parameter, value.get());
        } else {
            reject(parameter.name(), "invalid-value", "It has to be " + parameter.allowed() + ".");
        }
    }

    private void unknown(String name, List<Parameter<?>> known) {
        var names = known.stream().map(Parameter::name).toList();
        var nearest = Nearest.of(name, names)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        var all = names.isEmpty() ? "There are none here." : "There are " + String.join(", ", names) + ".";
        reject(name, "unknown-parameter", "There is no such parameter." + nearest + " " + all);
    }

    /// Adds what only shows when values are held against each other.
    public void reject(String parameter, String code, String detail) {
        faults.add(Fault.ofParameter(parameter, code, detail));
    }

    @SuppressWarnings("unchecked") // the value was read by this very parameter
    public <T> Optional<T> get(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter));
    }

    public <T> T get(Parameter<T> parameter, T otherwise) {
        return get(parameter).orElse(otherwise);
    }

    public boolean isValid() {
        return faults.isEmpty();
    }

    /// What is wrong, all at once.
    public Response problem() {
        var first = faults.getFirst();
        return ProblemDetails.of(ProblemType.INVALID_PARAMETER, first.parameter() + ": " + first.detail(), faults)
                .toResponse();
    }
}
