package io.cuepress.http.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.cuepress.core.check.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A problem in the format of RFC 9457.
///
/// @param extensions  further members, by name
@JsonInclude(Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
public record ProblemDetails(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Fault> errors,
        @JsonAnyGetter Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetails {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    public static ProblemDetails of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    public static ProblemDetails of(ProblemType type, String detail, List<Fault> errors) {
        return new ProblemDetails(type.urn(), type.title(), type.status(), detail, null, errors, Map.of());
    }

    /// Invalid input, with everything that is wrong with it.
    public static ProblemDetails of(ProblemType type, List<Problem> problems) {
        return of(
                type,
                problems.getFirst().detail(),
                problems.stream().map(Fault::of).toList());
    }

    /// The same problem, with this path as its `instance`.
    public ProblemDetails at(String path) {
        return new ProblemDetails(type, title, status, detail, path, errors, extensions);
    }

    /// The same problem with one extension member.
    public ProblemDetails with(String member, Object value) {
        return new ProblemDetails(type, title, status, detail, instance, errors, Map.of(member, value));
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /// One error: where it is (a place in the body or a parameter), its code, and what to do.
    @JsonInclude(Include.NON_NULL)
    public record Fault(@Nullable String pointer, @Nullable String parameter, String code, String detail) {

        public static Fault of(Problem problem) {
            return new Fault(problem.pointer().value(), null, problem.code().slug(), problem.detail());
        }

        public static Fault ofParameter(String name, String code, String detail) {
            return new Fault(null, name, code, detail);
        }
    }
}
