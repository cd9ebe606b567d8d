package io.cuepress.http.api;

import io.cuepress.http.limit.BulkheadFull;
import io.cuepress.http.limit.SlowClient;
import io.cuepress.http.problem.FrameworkRefusals;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.intake.frame.SpoolFailure;
import io.cuepress.store.run.RunStopped;
import io.cuepress.store.sql.StoreFailure;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Exceptions to problem details: the framework's own refusals, a database that is away, and bugs.
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final String NO_CONNECTION = "no connection";
    private static final String STOPPING = "stopping";

    /// What the pool of connections says without an SQLSTATE.
    private static final Map<String, String> STATES = Map.of(
            "Sorry, acquisition timeout!", NO_CONNECTION,
            "This pool is closed and does not handle any more connections!", STOPPING);

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, UriInfo uri) {
        var response = refusal.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        if (response.getStatus() == 500) {
            return failed(refusal);
        }
        var allowed = AllowedMethods.of(uri.getPath());
        var status = isOtherMethod(response.getStatus(), allowed)
                ? ProblemType.METHOD_NOT_ALLOWED.status()
                : response.getStatus();
        var answer = Response.status(status).type(ProblemDetails.MEDIA_TYPE).entity(FrameworkRefusals.problem(status));
        return status == ProblemType.METHOD_NOT_ALLOWED.status()
                ? answer.header(HttpHeaders.ALLOW, allowed).build()
                : answer.build();
    }

    /// Of resources that share a path the framework looks into one only, and misses paths that another has.
    private static boolean isOtherMethod(int status, String allowed) {
        return status == ProblemType.NOT_FOUND.status() && !allowed.isEmpty();
    }

    /// Nothing but the body of a request is read while it is answered; to a client that does not take its answer
    /// nothing can be said.
    @ServerExceptionMapper
    Response cutOff(IOException failure) {
        LOG.infof("a body or an answer broke off: %s", failure.getMessage());
        return ProblemDetails.of(ProblemType.BAD_REQUEST, "The body broke off before its end.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response slow(SlowClient slow) {
        LOG.infof("a client was too slow: %s", slow.getMessage());
        return ProblemDetails.of(ProblemType.REQUEST_TIMEOUT, "The body came too slowly: " + slow.getMessage() + ".")
                .toResponse();
    }

    @ServerExceptionMapper
    Response busy(BulkheadFull busy) {
        return unavailable(String.valueOf(busy.getMessage()));
    }

    @ServerExceptionMapper
    Response noRoom(SpoolFailure failure) {
        LOG.errorf(failure, "a body could not be put on disk");
        return unavailable("The service has no room for the body on its disk");
    }

    @ServerExceptionMapper
    Response stopped(RunStopped stopped) {
        return ProblemDetails.of(ProblemType.CONFLICT, stopped.getMessage() + "; what it had stored stays.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        return databaseState(failure).map(state -> unavailable(state, failure)).orElseGet(() -> bug(failure));
    }

    @ServerExceptionMapper
    Response failed(StoreFailure failure) {
        return failed((Throwable) failure);
    }

    private static Response unavailable(String state, Throwable failure) {
        var what = switch (state) {
            case NO_CONNECTION -> "No connection to the database is free";
            case STOPPING -> "The service is stopping";
            case "25006" -> "The database takes no changes";
            case "40001", "40P01" -> "Somebody else changed the same";
            case "53100" -> "The database has no room left on its disk";
            default -> "The database does not answer";
        };
        LOG.warnf("%s: %s", what, failure.getMessage());
        return unavailable(what);
    }

    private static Response unavailable(String what) {
        var detail = what + "; try again in " + RETRY_AFTER_SECONDS + " seconds.";
        return Response.fromResponse(
                        ProblemDetails.of(ProblemType.UNAVAILABLE, detail).toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response bug(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "internal error %s", id);
        return ProblemDetails.of(ProblemType.INTERNAL_ERROR, "This is a fault of the service, logged as " + id + ".")
                .toResponse();
    }

    /// The SQLSTATE where it is one of a database that is away: connection exceptions, resources exhausted, shut down,
    /// read only; or no connection in time, or none any more.
    private static Optional<String> databaseState(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            var state = Objects.requireNonNullElse(sql.getSQLState(), "");
            if (state.matches("08...|53...|57P0.|25006|40001|40P01")) {
                return Optional.of(state);
            }
            var saying = Optional.ofNullable(STATES.get(String.valueOf(sql.getMessage())));
            if (state.isEmpty() && saying.isPresent()) {
                return saying;
            }
        }
        return databaseState(failure.getCause());
    }
}
