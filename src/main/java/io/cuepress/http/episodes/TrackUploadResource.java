package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.FPS;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.ON_BAD_SEGMENT;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.http.message.Bodies;
import io.cuepress.http.message.RepairView;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.ingest.ImportSettings;
import io.cuepress.intake.episode.SpokenTranscript;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.record.ImportOptions.BadSegments;
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

/// Uploads and deletes tracks: transcripts of an episode in further languages.
@Path("/v1/episodes/{id}/tracks/{lang}")
@RunOnVirtualThread
public class TrackUploadResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(ON_BAD_SEGMENT, FPS);

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
    @Operation(summary = "Create or replace a transcript in a further language")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = "text/vtt", examples = @ExampleObject(name = "two seconds", value = EXAMPLE)),
                @Content(mediaType = "application/x-subrip"),
                @Content(mediaType = "application/json")
            })
    public Response put(
            @PathParam("id") EpisodeId id,
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
        var options = settings.options(query.get(ON_BAD_SEGMENT, BadSegments.REPAIR), language)
                .withCharset(Bodies.charset(headers))
                .withFrameRate(query.get(FPS).orElse(null));
        var reader = new TranscriptReader(options, Bodies.mediaType(headers));
        return Bodies.transcript(headers, body, settings.limits().recordBytes(), bytes -> switch (reader.transcript(
                bytes)) {
            case Checked.Valid<SpokenTranscript>(var spoken, var repairs) ->
                put(id, language, spoken, Repaired.of(spoken, repairs), headers);
            case Checked.Invalid<SpokenTranscript>(var problems) ->
                ProblemDetails.of(ProblemType.INVALID_TRANSCRIPT, problems).toResponse();
        });
    }

    private Response put(
            EpisodeId id, Language language, SpokenTranscript spoken, Repaired repaired, HttpHeaders headers) {
        var transcript = new Transcript(language, spoken.transcript().segments());
        return answer(id, store.putTrack(id, transcript, Expectations.of(headers)), repaired);
    }

    @DELETE
    @Operation(summary = "Delete a track")
    public Response delete(
            @PathParam("id") EpisodeId id,
            @PathParam("lang") String lang,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        var language = language(lang, query);
        if (!query.isValid()) {
            return query.problem();
        }
        return answer(id, store.deleteTrack(id, language, Expectations.of(headers)), Repaired.NOTHING);
    }

    private static Language language(String tag, Query query) {
        return Language.parse(tag).orElseGet(() -> {
            query.reject("lang", "wrong-form", Detail.INVALID_VALUE.formatted(LANG.allowed()));
            return Language.UNDETERMINED;
        });
    }

    private Response answer(EpisodeId id, TrackChange change, Repaired repaired) {
        return switch (change) {
            case TrackChange.Stored stored -> stored(id, stored, repaired);
            case TrackChange.Deleted() -> Response.noContent().build();
            case TrackChange.NoEpisode() -> NotFound.episode(id);
            case TrackChange.NoTrack(var language) ->
                ProblemDetails.of(ProblemType.TRACK_NOT_FOUND, Detail.NO_TRACK.formatted(id, language))
                        .toResponse();
            case TrackChange.OwnTrack(var language) ->
                ProblemDetails.of(ProblemType.CONFLICT, Detail.OWN_TRACK.formatted(language, id, id))
                        .toResponse();
            case TrackChange.NotAsExpected() ->
                Expectations.failed(id, store.find(id).orElse(null));
        };
    }

    private static Response stored(EpisodeId id, TrackChange.Stored stored, Repaired repaired) {
        var location = "/v1/episodes/" + id + "/segments?lang=" + stored.language();
        var response = stored.created()
                ? Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, location)
                : Response.ok();
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new StoredTrack(EpisodeView.of(stored.episode()), repaired.repairs()))
                .header(RepairView.COUNT_HEADER, repaired.count())
                .header(HttpHeaders.ETAG, Validators.etag(stored.episode().revision()))
                .build();
    }

    /// The repairs of a body: the number of all, and those that are listed.
    private record Repaired(int count, List<RepairView> repairs) {

        static final Repaired NOTHING = new Repaired(0, List.of());

        static Repaired of(SpokenTranscript spoken, List<Problem> repairs) {
            return new Repaired(spoken.repairCount(), RepairView.of(repairs));
        }
    }

    /// The episode, and the repairs of its new track.
    record StoredTrack(@JsonUnwrapped EpisodeView episode, List<RepairView> repairs) {}
}
