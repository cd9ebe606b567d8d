package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.FROM;
import static io.cuepress.http.query.Parameters.LANG;
import static io.cuepress.http.query.Parameters.TO;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.time.Timecode;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.store.read.TrackWindow;
import io.cuepress.store.segment.Window;
import io.cuepress.store.write.EpisodeStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Shows the stored segments of an episode, as imported.
@Path("/v1/episodes/{id}/segments")
@RunOnVirtualThread
public class SegmentsResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(FROM, TO, LANG);

    private final EpisodeStore store;

    SegmentsResource(EpisodeStore store) {
        this.store = store;
    }

    /// The segments in JSON.
    record SegmentsView(String id, String language, List<SegmentView> segments) {}

    @GET
    @Operation(summary = "The segments, as imported")
    public Response segments(@PathParam("id") EpisodeId id, @Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        var from = query.get(FROM, Timecode.ZERO);
        var to = query.get(TO, Timecode.LAST);
        if (to.isBefore(from)) {
            query.reject("to", "invalid-value", Detail.END_BEFORE_START.formatted("to", to, from));
        }
        if (!query.isValid()) {
            return query.problem();
        }
        var language = query.get(LANG).orElse(null);
        var end = query.get(TO).map(Timecode::ms).orElse(Long.MAX_VALUE);
        return store.window(id, language, new Window(from.ms(), end))
                .map(stored -> stored.segments().isEmpty() ? viewOfNone(id, stored) : view(id, stored))
                .orElseGet(() -> NotFound.episode(id));
    }

    /// The window has no segments, or the episode has no such track.
    private Response viewOfNone(EpisodeId id, TrackWindow stored) {
        return store.find(stored.episode().id())
                .map(EpisodeSummary::languages)
                .map(tracks -> tracks.contains(stored.language()) ? view(id, stored) : NotFound.track(id, tracks))
                .orElseGet(() -> NotFound.episode(id));
    }

    private static Response view(EpisodeId id, TrackWindow stored) {
        var segments = stored.segments().stream().map(SegmentView::of).toList();
        return Response.ok(
                        new SegmentsView(id.value(), stored.language().tag(), segments),
                        MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, Validators.etag(stored.episode().revision()))
                .build();
    }
}
