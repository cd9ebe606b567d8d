package io.cuepress.http.access;

import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.problem.Refusals;
import io.vertx.ext.web.RoutingContext;

/// The reasons for which access is refused, each with the text that the client reads.
public enum AccessRefusal {
    READ_TOKEN_MISSING(Challenge.BEARER, "Reading requires a token: send Authorization: Bearer <token>."),
    READ_TOKEN_INVALID(
            Challenge.INVALID_TOKEN,
            "This token is not valid. Reading requires a read or write token: send Authorization: Bearer <token>."),
    READ_SCOPE_MISSING(
            Challenge.INSUFFICIENT_SCOPE, "This token lacks the required scope. Use a token that may read or write."),

    WRITE_TOKEN_MISSING(Challenge.BEARER, "Writing requires a token: send Authorization: Bearer <token>."),
    WRITE_TOKEN_INVALID(
            Challenge.INVALID_TOKEN,
            "This token is not valid. Writing requires a write token: send Authorization: Bearer <token>."),
    WRITE_SCOPE_MISSING(
            Challenge.INSUFFICIENT_SCOPE, "This token lacks the required scope. Use a token that may write."),

    PASSWORD_MISSING(
            Challenge.PASSWORD, "Reading requires a token: enter it as the password and leave the user name empty."),
    NOT_LOCAL(
            Challenge.NONE,
            "Writes without a token are accepted from this machine only: sent to localhost, through no proxy and from no"
                    + " other site's page. Set CUEPRESS_WRITE_TOKENS to accept others."),
    NO_WRITES(
            Challenge.NONE,
            "No write token is configured, so nobody may write. Set CUEPRESS_WRITE_TOKENS, or on a machine of your own"
                    + " CUEPRESS_OPEN_WRITES=true together with QUARKUS_HTTP_HOST=127.0.0.1."),
    PROVIDER_UNAVAILABLE(Challenge.LATER, "The OpenID provider does not respond; try again in 5 seconds.");

    private static final String AUTHENTICATE = "WWW-Authenticate";

    private final Challenge challenge;
    private final String detail;

    AccessRefusal(Challenge challenge, String detail) {
        this.challenge = challenge;
        this.detail = detail;
    }

    public String detail() {
        return detail;
    }

    void send(RoutingContext context, Refusals refusals) {
        if (challenge != Challenge.NONE) {
            context.response().putHeader(challenge.header, challenge.value);
        }
        refusals.refuse(context, ProblemDetails.of(challenge.type, detail));
    }

    /// The status of a refusal, and the header that says how to gain access (RFC 6750, RFC 7617).
    private enum Challenge {
        BEARER(ProblemType.UNAUTHORIZED, AUTHENTICATE, "Bearer"),
        INVALID_TOKEN(ProblemType.UNAUTHORIZED, AUTHENTICATE, "Bearer error=\"invalid_token\""),
        INSUFFICIENT_SCOPE(ProblemType.FORBIDDEN, AUTHENTICATE, "Bearer error=\"insufficient_scope\""),
        PASSWORD(ProblemType.UNAUTHORIZED, AUTHENTICATE, "Basic realm=\"Cuepress\", charset=\"UTF-8\""),
        LATER(ProblemType.UNAVAILABLE, "Retry-After", "5"),
        NONE(ProblemType.FORBIDDEN, "", "");

        private final ProblemType type;
        private final String header;
        private final String value;

        Challenge(ProblemType type, String header, String value) {
            this.type = type;
            this.header = header;
            this.value = value;
        }
    }
}
