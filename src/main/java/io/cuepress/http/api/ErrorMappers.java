package io.cuepress.http.api;

import io.cuepress.http.limit.BulkheadFull;
import io.cuepress.http.limit.SlowClient;
import io.cuepress.http.problem.Detail;
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

/// Maps exceptions to problems: refusals of the framework, an unavailable database, and bugs.
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final String NO_CONNECTION = "no connection";
    private static final String STOPPING = "stopping";

    /// Messages of the connection pool, which have no SQLSTATE.
    private static final Map<String, String> STATES = Map.of(
            "Sorry, acquisition timeout!", NO_CONNECTION,
            "This pool is closed and does not handle any more connections!", STOPPING);

    @ServerExceptionMapper
    Response refused(WebApplicationException refusal, UriInfo uri) {
        var response = refusal.getResponse();
        if (response.getStatus() < 400 || response.getEntity() instanceof ProblemDetails) {
            return response;
        }
        if (response.getStatus() == 500) {
            return failed(refusal);
        }
        var allowed = Routes.allow(uri.getPath());
        var status = isOtherMethod(response.getStatus(), allowed)
                ? ProblemType.METHOD_NOT_ALLOWED.status()
                : response.getStatus();
        var answer = Response.status(status).type(ProblemDetails.MEDIA_TYPE).entity(FrameworkRefusals.problem(status));
        return status == ProblemType.METHOD_NOT_ALLOWED.status()
                ? answer.header(HttpHeaders.ALLOW, allowed).build()
                : answer.build();
    }

    /// Where several resources share a path, the framework looks into only one and answers 404 for the paths of
    /// the others.
    private static boolean isOtherMethod(int status, String allowed) {
        return status == ProblemType.NOT_FOUND.status() && !allowed.isEmpty();
    }

    /// An I/O error while a request is handled comes from its body. It may also come from writing the response, but
    /// then the client no longer reads.
    @ServerExceptionMapper
    Response cutOff(IOException failure) {
        LOG.infof("a request or a response was cut off: %s", failure.getMessage());
        return ProblemDetails.of(ProblemType.BAD_REQUEST, Detail.BODY_CUT_OFF).toResponse();
    }

    @ServerExceptionMapper
    Response slow(SlowClient slow) {
        LOG.infof("a client was too slow: %s", slow.getMessage());
        return ProblemDetails.of(ProblemType.REQUEST_TIMEOUT, Detail.SLOW_BODY.formatted(slow.getMessage()))
                .toResponse();
    }

    @ServerExceptionMapper
    Response busy(BulkheadFull busy) {
        return unavailable(String.valueOf(busy.getMessage()));
    }

    @ServerExceptionMapper
    Response noRoom(SpoolFailure failure) {
        LOG.errorf(failure, "a body could not be written to disk");
        return unavailable(Detail.NO_SPOOL_SPACE);
    }

    @ServerExceptionMapper
    Response stopped(RunStopped stopped) {
        return ProblemDetails.of(ProblemType.CONFLICT, Detail.IMPORT_STOPPED.formatted(stopped.getMessage()))
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
            case NO_CONNECTION -> Detail.NO_CONNECTION;
            case STOPPING -> Detail.STOPPING;
            case "25006" -> Detail.READ_ONLY;
            case "40001", "40P01" -> Detail.WRITE_CONFLICT;
            case "53100" -> Detail.DATABASE_FULL;
            default -> Detail.NO_DATABASE;
        };
        LOG.warnf("%s: %s", what, failure.getMessage());
        return unavailable(what);
    }

    private static Response unavailable(String what) {
        var detail = Detail.TRY_AGAIN.formatted(what, RETRY_AFTER_SECONDS);
        return Response.fromResponse(
                        ProblemDetails.of(ProblemType.UNAVAILABLE, detail).toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response bug(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "internal error %s", id);
        return ProblemDetails.of(ProblemType.INTERNAL_ERROR, Detail.BUG.formatted(id))
                .toResponse();
    }

    /// The SQLSTATE or the state of the pool when the database is unavailable: connection exceptions, exhausted
    /// resources, shutdown, read-only, lost races; no free connection, or a closed pool.
    private static Optional<String> databaseState(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql) {
            var state = Objects.requireNonNullElse(sql.getSQLState(), "");
            if (state.matches("08...|53...|57P0.|25006|40001|40P01")) {
                return Optional.of(state);
            }
            var ofPool = Optional.ofNullable(STATES.get(String.valueOf(sql.getMessage())));
            if (state.isEmpty() && ofPool.isPresent()) {
                return ofPool;
            }
        }
        return databaseState(failure.getCause());
    }
}
