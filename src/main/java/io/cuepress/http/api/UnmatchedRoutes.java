package io.cuepress.http.api;

import io.cuepress.http.problem.FrameworkRefusals;
import io.cuepress.http.problem.Refusals;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import org.jboss.logging.Logger;

/// Problem details for what never reaches a resource: paths that match nothing, bodies the server itself refuses.
@ApplicationScoped
class UnmatchedRoutes {

    private static final Logger LOG = Logger.getLogger(UnmatchedRoutes.class);
    private static final int[] REFUSALS = {400, 404, 405, 406, 408, 411, 413, 414, 415, 431, 500, 503};

    private static final int FIRST = 1_000;

    private final Refusals refusals;

    UnmatchedRoutes(Refusals refusals) {
        this.refusals = refusals;
    }

    /// An address that is no URI is refused here: the server itself would answer it with nothing, were it not told to
    /// let it through (`vertx.disableURIValidation`).
    void checkAddresses(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (isUri(context.request().uri())) {
                        context.next();
                    } else {
                        answer(context, 400);
                    }
                },
                FIRST);
    }

    private static boolean isUri(String address) {
        return isPlain(address) || isParsed(address);
    }

    /// Nearly all addresses are of letters, digits and what needs no thought: they need not be parsed.
    private static boolean isPlain(String address) {
        for (var i = 0; i < address.length(); i++) {
            var sign = address.charAt(i);
            var isLetter = (sign | 0x20) >= 'a' && (sign | 0x20) <= 'z';
            var isDigit = sign >= '0' && sign <= '9';
            if (!isLetter && !isDigit && "/._-?=&".indexOf(sign) < 0) {
                return false;
            }
        }
        return address.startsWith("/") && !address.startsWith("//");
    }

    private static boolean isParsed(String address) {
        try {
            return new URI(address).getRawPath() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    void register(@Observes Router router) {
        for (var status : REFUSALS) {
            router.errorHandler(status, context -> answer(context, status));
        }
    }

    private void answer(RoutingContext context, int status) {
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        if (status == 500) {
            LOG.errorf(
                    context.failure(), "internal error at %s", context.request().path());
        }
        refusals.refuse(context, FrameworkRefusals.problem(status));
    }
}
