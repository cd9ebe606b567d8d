package io.cuepress.http;

import io.cuepress.store.Expectation;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
}
