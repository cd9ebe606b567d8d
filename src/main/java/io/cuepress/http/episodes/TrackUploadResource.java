package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.ON_BAD_SEGMENT;

import io.cuepress.core.check.Checked;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.SpokenTranscript;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.record.IntakeOptions.BadSegments;
import io.cuepress.store.write.EpisodeStore;
import io.cuepress.store.write.TrackChange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/// Transcripts of an episode in further languages, besides the one that it was imported with.
@Path("/v1/episodes/{id}/tracks/{lang}")
@RunOnVirtualThread
public class TrackUploadResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(ON_BAD_SEGMENT);

    private static final String EXAMPLE = """
            WEBVTT

            00:00.000 --> 00:01.500
            Hallo.
            """;

    private final EpisodeStore store;
    private final ImportSettings settings;

    TrackUploadResource(EpisodeStore store, ImportSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    @PUT
    @Operation(summary = "Give an episode a transcript in one more language, or replace it")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/vtt", examples = @ExampleObject(name = "two seconds", value = EXAMPLE)),
                @Content(mediaType = "application/x-subrip"),
                @Content(mediaType = "application/json")
            })
    public Response put(
            @PathParam("id") String id,
            @PathParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body)
            throws IOException {
        var query = Query.of(uri, PARAMETERS);
        var language = language(lang, query);
        if (!query.isValid()) {
            return query.problem();
        }
        var options = settings.options(query.get(ON_BAD_SEGMENT, BadSegments.REPAIR), language);
        var reader = new TranscriptReader(options, Bodies.mediaType(headers));
        return Bodies.transcript(headers, body, settings.limits().recordBytes(), bytes -> switch (reader.transcript(
                bytes)) {
            case Checked.Valid<SpokenTranscript>(var spoken, var repairs) ->
                put(id, new Transcript(language, spoken.transcript().segments()), headers);
            case Checked.Invalid<SpokenTranscript>(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
        });
    }

    @DELETE
    @Operation(summary = "Take a further language away")
    public Response delete(
            @PathParam("id") String id,
            @PathParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        var language = language(lang, query);
        if (!query.isValid()) {
            return query.problem();
        }
        return EpisodeId.parse(id)
                .map(known -> answer(known, store.deleteTrack(known, language, Expectations.of(headers))))
                .orElseGet(() -> NotFound.episode(id));
    }

    private Response put(String id, Transcript transcript, HttpHeaders headers) {
        return EpisodeId.parse(id)
                .map(known -> answer(known, store.putTrack(known, transcript, Expectations.of(headers))))
                .orElseGet(() -> NotFound.episode(id));
    }

    private static Language language(String tag, Query query) {
        return Language.parse(tag).orElseGet(() -> {
            query.reject("lang", "wrong-form", "It has to be a BCP 47 language tag such as en, pt-BR or zh-Hant.");
            return Language.UNDETERMINED;
        });
    }

    private Response answer(EpisodeId id, TrackChange change) {
        return switch (change) {
            case TrackChange.Stored stored ->
                (stored.created()
                                ? Response.status(Response.Status.CREATED)
                                        .header(
                                                HttpHeaders.LOCATION,
                                                "/v1/episodes/" + id + "/segments?lang=" + stored.language())
                                : Response.ok())
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(EpisodeView.of(stored.episode()))
                        .header(
                                HttpHeaders.ETAG,
                                Validators.etag(stored.episode().revision()))
                        .build();
            case TrackChange.Deleted() -> Response.noContent().build();
            case TrackChange.NoEpisode() -> NotFound.episode(id.value());
            case TrackChange.NoTrack(var language) ->
                ProblemDetails.of(ProblemType.TRACK_NOT_FOUND, "Episode " + id + " has no track in " + language + ".")
                        .toResponse();
            case TrackChange.OwnTrack(var language) ->
                ProblemDetails.of(
                                ProblemType.CONFLICT,
                                language + " is the language that episode " + id + " was imported with; PUT"
                                        + " /v1/episodes/" + id + " changes what is said in it.")
                        .toResponse();
            case TrackChange.NotAsExpected() ->
                Expectations.failed(id.value(), store.find(id).orElse(null));
        };
    }
}
