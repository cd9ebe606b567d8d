package io.cuepress.http.episodes;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.store.write.Expectation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `If-Match` and `If-None-Match: *` of a write. Tags are compared strongly, so a weak one matches nothing.
final class Expectations {

    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,18})\"");

    private Expectations() {}

    static Expectation of(HttpHeaders headers) {
        var match = headers.getRequestHeader(HttpHeaders.IF_MATCH);
        if (match != null && !match.isEmpty()) {
            return Validators.tags(match).anyMatch("*"::equals)
                    ? new Expectation.Present()
                    : new Expectation.Revisions(Validators.tags(match)
                            .map(REVISION::matcher)
                            .filter(tag -> tag.matches())
                            .map(tag -> Long.valueOf(tag.group(1)))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        var none = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return none != null && Validators.tags(none).anyMatch("*"::equals)
                ? new Expectation.Absent()
                : new Expectation.Anything();
    }

    /// The answer to a write that does not find the episode as it expects it, but like this.
    static Response failed(String id, CurrentState found) {
        var problem = ProblemDetails.of(
                ProblemType.PRECONDITION_FAILED,
                "Episode " + id + " was changed at " + found.updatedAt() + " and is at revision " + found.revision()
                        + ", which is not what If-Match or If-None-Match expects; look at it and send its ETag.");
        return Response.fromResponse(problem.with("current", found).toResponse())
                .header(HttpHeaders.ETAG, Validators.etag(found.revision()))
                .build();
    }

    /// The answer to a write that does not find the episode as it expects it, but as the summary has it, or not at all.
    static Response failed(String id, @Nullable EpisodeSummary found) {
        return found == null
                ? ProblemDetails.of(
                                ProblemType.PRECONDITION_FAILED,
                                "There is no episode " + id + ", though If-Match expects one.")
                        .toResponse()
                : failed(id, CurrentState.of(found));
    }
}
