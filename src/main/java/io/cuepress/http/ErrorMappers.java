package io.cuepress.http;

import io.cuepress.intake.SpoolFailure;
import io.cuepress.store.RunStopped;
import io.cuepress.store.StoreFailure;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/// Exceptions to problem details: the framework's own refusals, a database that is away, and bugs.
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

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

    /// Nothing but the body of a request is read while it is answered.
    @ServerExceptionMapper
    Response cutOff(IOException failure) {
        LOG.infof("a body broke off: %s", failure.getMessage());
        return ProblemDetails.of(ProblemType.BAD_REQUEST, "The body broke off before its end.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response noRoom(SpoolFailure failure) {
        LOG.errorf(failure, "a body could not be put on disk");
        return unavailable("There is no room for the body on the service's disk; try again later.");
    }

    @ServerExceptionMapper
    Response stopped(RunStopped stopped) {
        return ProblemDetails.of(ProblemType.CONFLICT, stopped.getMessage() + "; what it had stored stays.")
                .toResponse();
    }

    @ServerExceptionMapper
    Response failed(Throwable failure) {
        return isDatabaseAway(failure) ? unavailable(failure) : bug(failure);
    }

    @ServerExceptionMapper
    Response failed(StoreFailure failure) {
        return failed((Throwable) failure);
    }

    private static Response unavailable(Throwable failure) {
        LOG.warnf("the database is away: %s", failure.getMessage());
        return unavailable("The database does not answer; try again in " + RETRY_AFTER_SECONDS + " seconds.");
    }

    private static Response unavailable(String detail) {
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

    /// By SQLSTATE: connection exceptions, resources exhausted, shut down, read only; or no connection in time.
    private static boolean isDatabaseAway(@Nullable Throwable failure) {
        if (failure == null) {
            return false;
        }
        if (failure instanceof SQLException sql) {
            var state = sql.getSQLState();
            if (state == null
                    ? "Sorry, acquisition timeout!".equals(sql.getMessage())
                    : state.matches("08...|53...|57P0.|25006|40001|40P01")) {
                return true;
            }
        }
        return isDatabaseAway(failure.getCause());
    }
}
