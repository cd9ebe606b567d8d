package io.cuepress.http.exports;

import static io.cuepress.http.query.Parameters.CONVERT_TO;
import static io.cuepress.http.query.Parameters.DOWNLOAD;
import static io.cuepress.http.query.Parameters.FPS;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.ON_BAD_SEGMENT;
import static io.cuepress.http.query.Parameters.REPORT;
import static io.cuepress.http.query.Parameters.UNTIL;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.export.SubtitleFile;
import io.cuepress.http.limit.ReshapeLimiter;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.ContentDisposition;
import io.cuepress.http.message.RepairView;
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.http.query.SubtitleOptions;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.SpokenTranscript;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.record.ImportOptions.BadSegments;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// Converts a transcript or a subtitle file to any subtitle format, and stores nothing.
@Path(Area.CONVERT)
@RunOnVirtualThread
public class ConvertResource {

    public static final List<Parameter<?>> PARAMETERS = Stream.concat(
                    SubtitleOptions.PARAMETERS.stream(),
                    Stream.of(CONVERT_TO, UNTIL, LANG, ON_BAD_SEGMENT, DOWNLOAD, REPORT, FPS))
            .toList();

    private static final int LIMIT = 64 << 20;
    private static final String WHISPER = """
            {"segments": [{"start": 0, "end": 1.5, "text": " Hello."}]}
            """;
    private static final String SRT = """
            1
            00:00:01,000 --> 00:00:02,500
            Hello.
            """;

    private final ImportSettings settings;
    private final ReshapeLimiter reshaping;

    ConvertResource(ImportSettings settings, ReshapeLimiter reshaping) {
        this.reshaping = reshaping;
        this.settings = settings;
    }

    @POST
    @Operation(summary = "Convert a transcript or a subtitle file, without storing it")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "application/x-subrip", examples = @ExampleObject(name = "srt", value = SRT)),
                @Content(mediaType = "application/json", examples = @ExampleObject(name = "whisper", value = WHISPER)),
                @Content(mediaType = "text/vtt"),
                @Content(mediaType = "application/ttml+xml"),
                @Content(mediaType = "text/x-ssa"),
                @Content(mediaType = "text/x-sbv"),
                @Content(mediaType = "text/x-lrc"),
                @Content(mediaType = "text/x-scc"),
                @Content(mediaType = "application/x-ebu-stl"),
                @Content(mediaType = "application/x-sami"),
                @Content(mediaType = "text/x-microdvd"),
                @Content(mediaType = "text/x-subviewer"),
                @Content(mediaType = "application/x-youtube-timedtext"),
                @Content(mediaType = "text/tab-separated-values")
            })
    @APIResponse(
            responseCode = "200",
            description = "The file or, with `report=true`, JSON with its content and the repairs of the body",
            headers =
                    @Header(
                            name = RepairView.COUNT_HEADER,
                            description = "The number of repairs",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = {
                @Content(mediaType = "*/*"),
                @Content(mediaType = "application/json", schema = @Schema(implementation = Report.class))
            })
    public Response convert(@Context HttpHeaders headers, @Context UriInfo uri, InputStream body) throws IOException {
        var query = Query.of(uri, PARAMETERS);
        var request = request(query);
        if (request.isEmpty() || !query.isValid()) {
            return query.problem();
        }
        var options = settings.options(
                        query.get(ON_BAD_SEGMENT, BadSegments.REPAIR),
                        query.get(LANG).orElse(null))
                .withCharset(Bodies.charset(headers))
                .withFrameRate(query.get(FPS).orElse(null));
        var reader = new TranscriptReader(options, Bodies.mediaType(headers));
        return Bodies.transcript(headers, body, LIMIT, bytes -> switch (reader.transcript(bytes)) {
            case Checked.Valid<SpokenTranscript>(var spoken, var repairs) ->
                answer(spoken, repairs, request.get(), query);
            case Checked.Invalid<SpokenTranscript>(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
        });
    }

    /// Empty when the query lacks a valid format.
    private static Optional<Subtitles> request(Query query) {
        var format = query.get(CONVERT_TO);
        if (format.isEmpty() && query.isValid()) {
            query.reject("to", "missing", Detail.MISSING_VALUE.formatted(CONVERT_TO.allowed()));
        }
        return format.map(target -> SubtitleOptions.read(query, target, null, UNTIL));
    }

    private Response answer(SpokenTranscript spoken, List<Problem> repairs, Subtitles request, Query query) {
        var bytes = reshaping.bounded(request, () -> SubtitleFile.of(spoken.transcript(), "", request));
        var response = query.get(REPORT, false)
                ? Response.ok(
                        new Report(new String(bytes, UTF_8), request.type().mediaType(), RepairView.of(repairs)),
                        MediaType.APPLICATION_JSON_TYPE)
                : file(bytes, request, query.get(DOWNLOAD, false));
        return response.header(RepairView.COUNT_HEADER, spoken.repairCount())
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        spoken.transcript().language().tag())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response.ResponseBuilder file(byte[] bytes, Subtitles request, boolean download) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_LENGTH, bytes.length)
                .header(HttpHeaders.CONTENT_TYPE, request.type().contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.of(
                                download, "subtitles", request.type().extension()));
    }

    /// The file with what was repaired in the body.
    record Report(String content, String mediaType, List<RepairView> repairs) {}
}
