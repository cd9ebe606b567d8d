package io.cuepress.http.episodes;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.store.write.Expectation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `If-Match` and `If-None-Match: *` of a write. Tags are compared strongly, so a weak tag never matches.
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

    /// The response to a write that requires a precondition and has none.
    static Response missing() {
        return ProblemDetails.of(ProblemType.PRECONDITION_REQUIRED, Detail.NO_PRECONDITION)
                .toResponse();
    }

    /// The response to a write whose precondition failed.
    static Response failed(EpisodeId id, CurrentState found) {
        var problem = ProblemDetails.of(
                ProblemType.PRECONDITION_FAILED,
                Detail.CHANGED_EPISODE.formatted(id, found.updatedAt(), found.revision()));
        return Response.fromResponse(problem.with("current", found).toResponse())
                .header(HttpHeaders.ETAG, Validators.etag(found.revision()))
                .build();
    }

    /// The response to a write whose precondition failed; null when there is no episode.
    static Response failed(EpisodeId id, @Nullable EpisodeSummary found) {
        return found == null
                ? ProblemDetails.of(ProblemType.PRECONDITION_FAILED, Detail.DELETED_EPISODE.formatted(id))
                        .toResponse()
                : failed(id, CurrentState.of(found));
    }
}
