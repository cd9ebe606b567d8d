package io.cuepress.http.api;

import io.cuepress.heap.HeapFull;
import io.cuepress.http.limit.BulkheadFull;
import io.cuepress.http.limit.SlowClient;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.FrameworkRefusals;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.ingest.FreeSpace.StorageFull;
import io.cuepress.intake.frame.SpoolFailure;
import io.cuepress.store.run.RunStopped;
import io.cuepress.store.sql.Outage;
import io.cuepress.store.sql.StoreFailure;
import io.cuepress.store.write.Turns.EpisodeBusy;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Maps exceptions to problems: refusals of the framework, an unavailable database, and bugs.
final class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final int RETRY_AFTER_SECONDS = 5;

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
    Response noSpace(StorageFull full) {
        LOG.errorf("%s", full.getMessage());
        return later(ProblemType.STORAGE_FULL, Detail.STORAGE_FULL);
    }

    @ServerExceptionMapper
    Response busy(HeapFull full) {
        LOG.infof("%s", full.getMessage());
        return unavailable(Detail.NO_MEMORY);
    }

    @ServerExceptionMapper
    Response busy(EpisodeBusy busy) {
        LOG.infof("%s", busy.getMessage());
        return unavailable(Detail.LOCKED);
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
        return Outage.of(failure).map(outage -> unavailable(outage, failure)).orElseGet(() -> bug(failure));
    }

    @ServerExceptionMapper
    Response failed(StoreFailure failure) {
        return failed((Throwable) failure);
    }

    private static Response unavailable(Outage outage, Throwable failure) {
        var what = switch (outage) {
            case UNKNOWN_OUTCOME -> Detail.UNKNOWN_OUTCOME;
            case READ_ONLY -> Detail.READ_ONLY;
            case CONFLICT -> Detail.WRITE_CONFLICT;
            case LOCKED -> Detail.LOCKED;
            case TOO_SLOW -> Detail.TOO_SLOW;
            case FULL -> Detail.DATABASE_FULL;
            case NO_CONNECTION -> Detail.NO_CONNECTION;
            case STOPPING -> Detail.STOPPING;
            case NO_ANSWER -> Detail.NO_DATABASE;
        };
        LOG.warnf("%s: %s", what, failure.getMessage());
        return unavailable(what);
    }

    private static Response unavailable(String what) {
        return later(ProblemType.UNAVAILABLE, what);
    }

    private static Response later(ProblemType type, String what) {
        var detail = Detail.TRY_AGAIN.formatted(what, RETRY_AFTER_SECONDS);
        return Response.fromResponse(ProblemDetails.of(type, detail).toResponse())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Response bug(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.errorf(failure, "internal error %s", id);
        return ProblemDetails.of(ProblemType.INTERNAL_ERROR, Detail.BUG.formatted(id))
                .toResponse();
    }
}
