package io.cuepress.http.imports;

import static io.cuepress.http.query.Parameters.FPS;
import static io.cuepress.http.query.Parameters.GIVEN_CHANNEL;
import static io.cuepress.http.query.Parameters.GIVEN_ID;
import static io.cuepress.http.query.Parameters.GIVEN_TITLE;
import static io.cuepress.http.query.Parameters.GIVEN_URL;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.ON_BAD_SEGMENT;

import io.cuepress.http.message.Bodies;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemDetails.Fault;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.ingest.Importer;
import io.cuepress.ingest.StoredImports;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.frame.Compression;
import io.cuepress.intake.record.GivenDetails;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.run.ImportRuns;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/// Imports episodes. Bodies may have any length and are read as they arrive.
@Path("/v1/imports")
@RunOnVirtualThread
public class ImportsResource {

    public static final List<Parameter<?>> PARAMETERS =
            List.of(ON_BAD_SEGMENT, LANG, GIVEN_ID, GIVEN_URL, GIVEN_TITLE, GIVEN_CHANNEL, FPS);
    static final String IMPORT_ID = "Import-Id";

    private static final String EXAMPLE = """
            {"URL": "https://www.youtube.com/watch?v=00000000000", "TITLE": "Hello", "SEGMENTS": "[]"}
            """;

    private final Importer importer;
    private final StoredImports stored;
    private final ImportRuns runs;
    private final ImportSettings settings;

    ImportsResource(Importer importer, StoredImports stored, ImportRuns runs, ImportSettings settings) {
        this.stored = stored;
        this.importer = importer;
        this.runs = runs;
        this.settings = settings;
    }

    @POST
    @Operation(summary = "Import episodes from a body of any length")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "application/x-ndjson",
                        examples = @ExampleObject(name = "one row", value = EXAMPLE)),
                @Content(mediaType = "application/json", examples = @ExampleObject(name = "one row", value = EXAMPLE))
            })
    public Response post(@Context HttpHeaders headers, @Context UriInfo uri, InputStream in) throws IOException {
        var query = Query.of(uri, PARAMETERS);
        var id = id(headers, query);
        var options = options(headers, query);
        if (!query.isValid()) {
            return query.problem();
        }
        var refusal = refusal(headers, options);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return prefersAsync(headers) ? accepted(id, in, options) : imported(id, in, options);
    }

    /// The id that the client chose, or a new one.
    private static UUID id(HttpHeaders headers, Query query) {
        var given = headers.getHeaderString(IMPORT_ID);
        if (given == null) {
            return UUID.randomUUID();
        }
        return ImportRun.parseId(given.strip()).orElseGet(() -> {
            query.reject(IMPORT_ID, "invalid-value", Detail.INVALID_IMPORT_ID);
            return UUID.randomUUID();
        });
    }

    private ImportOptions options(HttpHeaders headers, Query query) {
        return settings.options(
                        Bodies.mediaType(headers),
                        query.get(ON_BAD_SEGMENT, BadSegments.REPAIR),
                        query.get(LANG).orElse(null),
                        details(query))
                .withCharset(Bodies.charset(headers))
                .withFrameRate(query.get(FPS).orElse(null));
    }

    /// The details of the one episode in the body, which has to be identified.
    private static GivenDetails details(Query query) {
        var details = new GivenDetails(
                query.get(GIVEN_ID).orElse(null),
                query.get(GIVEN_URL).orElse(null),
                query.get(GIVEN_TITLE).orElse(null),
                query.get(GIVEN_CHANNEL).orElse(null));
        if (details.isAny() && !details.isIdentified()) {
            query.reject("id", "missing", Detail.UNIDENTIFIED_TRANSCRIPT);
        }
        return details;
    }

    private static Optional<Response> refusal(HttpHeaders headers, ImportOptions options) {
        var mediaType = options.mediaType();
        var isSupported =
                options.details().isAny() ? TranscriptReader.accepts(mediaType) : ImportFormat.accepts(mediaType);
        return isSupported
                ? Bodies.importEncodingProblem(headers)
                : Optional.of(unsupported(Detail.UNSUPPORTED_IMPORT.formatted(mediaType), options.details()));
    }

    private Response imported(UUID id, InputStream in, ImportOptions options) throws IOException {
        var body = settings.open(in, options);
        return body.isEmpty()
                ? unsupported(Detail.UNRECOGNISED_IMPORT, options.details())
                : importer.run(id, body.get()).map(this::report).orElseGet(() -> taken(id));
    }

    /// Whether the client prefers not to wait for the result (RFC 7240).
    private static boolean prefersAsync(HttpHeaders headers) {
        var preferences = headers.getRequestHeader("Prefer");
        return preferences != null
                && preferences.stream()
                        .flatMap(line -> Arrays.stream(line.split(",", 0)))
                        .anyMatch(preference -> preference.strip().equalsIgnoreCase("respond-async"));
    }

    private Response accepted(UUID id, InputStream in, ImportOptions options) throws IOException {
        if (!stored.accept(id, in, options)) {
            return taken(id);
        }
        return Response.accepted(ImportReport.of(runs.find(id).orElseThrow(), List.of()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LOCATION, "/v1/imports/" + id)
                .header("Preference-Applied", "respond-async")
                .build();
    }

    private Response report(ImportRun run) {
        var report = ImportReport.of(run, runs.firstRejections(run.id()));
        return run.counts().accepted() > 0
                ? Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build()
                : Response.status(ProblemType.NOTHING_IMPORTED.status())
                        .type(ProblemDetails.MEDIA_TYPE)
                        .entity(ImportReport.Failure.of(report))
                        .build();
    }

    private static Response unsupported(String detail, GivenDetails details) {
        var supported = details.isAny() ? String.join(", ", TranscriptReader.mediaTypes()) : ImportFormat.accepted();
        return ProblemDetails.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        Detail.SUPPORTED_IMPORTS.formatted(
                                detail, supported, String.join(", ", Compression.encodings())))
                .toResponse();
    }

    private static Response taken(UUID id) {
        return ProblemDetails.of(
                        ProblemType.CONFLICT,
                        Detail.IMPORT_EXISTS.formatted(id),
                        List.of(Fault.ofParameter(IMPORT_ID, "taken", Detail.USED_IMPORT_ID)))
                .toResponse();
    }
}
