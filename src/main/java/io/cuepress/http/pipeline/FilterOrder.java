package io.cuepress.http.pipeline;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

/// The filters that a request passes before it reaches a resource, in this order. Quarkus runs its own
/// filters between them: CORS before [#CACHED_IF_OPEN], authentication before [#ACCESS], authorization
/// after [#LOG_CONTEXT].
public enum FilterOrder {

    /// Gives the request its id, so that every response below has it.
    REQUEST_ID(Stage.BEFORE_CORS),

    /// Closes the connection when the request is answered before its body was read.
    UNREAD_BODY(Stage.BEFORE_CORS),

    /// Suspends the idle timeout of the connection while the service works on the request.
    BUSY(Stage.BEFORE_CORS),

    /// Lets later requests of the connection be answered before they reach the router.
    DIRECT(Stage.BEFORE_CORS),

    /// Refuses a request target that is not a valid URI.
    VALID_URI(Stage.BEFORE_CORS),

    /// Counts the request, and refuses it when its client has none left. Attempts to guess a token count too.
    RATE_LIMIT(Stage.BEFORE_CORS),

    /// Answers from memory where reading is open. CORS comes first, because its headers depend on the request;
    /// authentication comes later, because preparing it costs more than the response.
    CACHED_IF_OPEN(Stage.BEFORE_AUTHENTICATION),

    /// Checks that the client may read or write.
    ACCESS(Stage.BEFORE_AUTHORIZATION),

    /// Answers from memory where reading needs a token.
    CACHED(Stage.BEFORE_AUTHORIZATION),

    /// Adds the request's id and its episode to every line that is logged from here on. Responses from memory log
    /// nothing, so they do without.
    LOG_CONTEXT(Stage.BEFORE_AUTHORIZATION);

    private final Stage stage;

    FilterOrder(Stage stage) {
        this.stage = stage;
    }

    /// Adds a filter at this place.
    public void register(Filters filters, Handler<RoutingContext> filter) {
        filters.register(filter, priority());
    }

    /// The priority for Quarkus, which runs the highest first.
    @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the filters
    int priority() {
        return stage.highest - ordinal();
    }

    /// The gaps between Quarkus' own filters.
    private enum Stage {
        BEFORE_CORS(SecurityHandlerPriorities.CORS + 100),
        BEFORE_AUTHENTICATION(SecurityHandlerPriorities.CORS - 1),
        BEFORE_AUTHORIZATION(SecurityHandlerPriorities.AUTHENTICATION - 1);

        private final int highest;

        Stage(int highest) {
            this.highest = highest;
        }
    }
}
