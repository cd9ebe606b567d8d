package io.cuepress.http.query;

import io.cuepress.http.problem.Detail;
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

/// The query of a request, checked against the parameters of the resource: every unknown, repeated or invalid one is
/// an error.
public final class Query {

    /// Parameters that only distinguish URLs for caches; they are ignored.
    private static final Set<String> IGNORED = Set.of("_", "v", "rev");

    private final Map<Parameter<?>, Object> values = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Query() {}

    public static Query of(UriInfo uri, List<Parameter<?>> known) {
        var query = new Query();
        uri.getQueryParameters().forEach((name, texts) -> {
            if (!IGNORED.contains(name)) {
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
            reject(parameter.name(), "repeated-parameter", Detail.REPEATED_PARAMETER.formatted(texts.size()));
            return;
        }
        var value = parameter.read().apply(texts.getFirst());
        if (value.isPresent()) {
            values.put(parameter, value.get());
        } else {
            reject(parameter.name(), "invalid-value", Detail.INVALID_VALUE.formatted(parameter.allowed()));
        }
    }

    private void unknown(String name, List<Parameter<?>> known) {
        var names = known.stream().map(Parameter::name).toList();
        var nearest =
                Nearest.of(name, names).map(Detail.DID_YOU_MEAN::formatted).orElse("");
        var all = names.isEmpty() ? Detail.NO_PARAMETERS : Detail.KNOWN_PARAMETERS.formatted(String.join(", ", names));
        reject(name, "unknown-parameter", Detail.UNKNOWN_PARAMETER.formatted(nearest, all));
    }

    /// Adds an error, for values that are valid alone but not together.
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

    /// The response with all errors.
    public Response problem() {
        var first = faults.getFirst();
        return ProblemDetails.of(
                        ProblemType.INVALID_PARAMETER,
                        Detail.PARAMETER_AND_DETAIL.formatted(first.parameter(), first.detail()),
                        faults)
                .toResponse();
    }
}
