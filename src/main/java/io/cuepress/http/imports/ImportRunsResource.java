package io.cuepress.http.imports;

import static io.cuepress.http.query.Parameters.AFTER_RUN;
import static io.cuepress.http.query.Parameters.LIMIT;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.http.limit.Streams;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.store.run.ImportQueue;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.sql.Cursor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Shows and stops imports, and shows their results.
@Path("/v1/imports")
@RunOnVirtualThread
public class ImportRunsResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(LIMIT, AFTER_RUN);
    private static final int USUAL_LIMIT = 50;
    private static final Duration LONGEST_EVENTS = Duration.ofMinutes(10);

    private final ImportRuns runs;
    private final ImportQueue queue;
    private final ObjectMapper json;
    private final Streams streams;

    ImportRunsResource(ImportRuns runs, ImportQueue queue, ObjectMapper json, Streams streams) {
        this.streams = streams;
        this.runs = runs;
        this.queue = queue;
        this.json = json;
    }

    /// A page of runs, without their rejections.
    record PageView(List<ImportReport> imports, @Nullable String next) {}

    @GET
    @Operation(summary = "The imports, most recent first")
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        var limit = query.get(LIMIT, USUAL_LIMIT);
        var found = runs.list(query.get(AFTER_RUN).orElse(null), limit);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? cursor(shown.getLast()).encode() : null;
        var reports = shown.stream().map(run -> ImportReport.of(run, List.of())).toList();
        var response = Response.ok(new PageView(reports, next), MediaType.APPLICATION_JSON_TYPE);
        if (next != null) {
            var link =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static Cursor cursor(ImportRun run) {
        return new Cursor(run.startedAt(), run.id().toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The report of an import, while it runs or afterwards")
    public Response get(@PathParam("id") String id, @Context UriInfo uri) {
        return answer(
                id,
                uri,
                run -> Response.ok(report(run), MediaType.APPLICATION_JSON_TYPE).build());
    }

    @GET
    @Path("{id}/rejections")
    @Operation(summary = "All rejected records, one per line")
    public Response rejections(@PathParam("id") String id, @Context UriInfo uri) {
        return answer(id, uri, run -> {
            StreamingOutput lines = out -> new RejectionLines(runs, json).write(run.id(), out);
            return Response.ok(streams.bounded(lines), "application/x-ndjson").build();
        });
    }

    @GET
    @Path("{id}/events")
    @Operation(summary = "The progress of an import (Server-Sent Events), then its report")
    public Response events(@PathParam("id") String id, @Context UriInfo uri) {
        return answer(id, uri, run -> {
            StreamingOutput events =
                    out -> new ImportEvents(runs, json, this::report, LONGEST_EVENTS).write(run.id(), out);
            return Response.ok(streams.followed(events), MediaType.SERVER_SENT_EVENTS)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Stop a running import; episodes that it has stored stay")
    public Response cancel(@PathParam("id") String id, @Context UriInfo uri) {
        return answer(
                id,
                uri,
                run -> queue.cancel(run.id())
                        ? Response.accepted(report(run))
                                .type(MediaType.APPLICATION_JSON_TYPE)
                                .build()
                        : ProblemDetails.of(
                                        ProblemType.CONFLICT,
                                        Detail.IMPORT_ENDED.formatted(
                                                id, run.state().slug()))
                                .toResponse());
    }

    private ImportReport report(ImportRun run) {
        return ImportReport.of(run, runs.firstRejections(run.id()));
    }

    private Response answer(String id, UriInfo uri, Function<ImportRun, Response> answer) {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        return ImportRun.parseId(id)
                .flatMap(runs::find)
                .map(answer)
                .orElseGet(() -> ProblemDetails.of(ProblemType.IMPORT_NOT_FOUND, Detail.NO_IMPORT.formatted(id))
                        .toResponse());
    }
}
