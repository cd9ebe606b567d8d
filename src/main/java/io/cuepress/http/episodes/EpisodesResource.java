package io.cuepress.http.episodes;

import static io.cuepress.http.query.Parameters.AFTER;
import static io.cuepress.http.query.Parameters.CHANNEL;
import static io.cuepress.http.query.Parameters.LIMIT;
import static io.cuepress.http.query.Parameters.TITLE;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.http.message.Validators;
import io.cuepress.http.problem.NotFound;
import io.cuepress.http.query.Parameter;
import io.cuepress.http.query.Query;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.write.EpisodeStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;

/// Lists, shows and deletes episodes.
@Path("/v1/episodes")
@RunOnVirtualThread
public class EpisodesResource {

    public static final List<Parameter<?>> PARAMETERS = List.of(CHANNEL, TITLE, LIMIT, AFTER);
    private static final int USUAL_LIMIT = 50;

    private final EpisodeStore store;
    private final EpisodeListing listing;

    EpisodesResource(EpisodeStore store, EpisodeListing listing) {
        this.store = store;
        this.listing = listing;
    }

    /// A page of episodes in JSON.
    record PageView(List<EpisodeView> episodes, @Nullable String next) {}

    @GET
    @Operation(summary = "The episodes, most recent import first")
    public Response list(@Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isValid()) {
            return query.problem();
        }
        var page = listing.page(new EpisodePage.Request(
                query.get(CHANNEL).orElse(null),
                query.get(TITLE).orElse(null),
                query.get(LIMIT, USUAL_LIMIT),
                query.get(AFTER).orElse(null)));
        var next = page.next() == null ? null : page.next().encode();
        var view = new PageView(page.episodes().stream().map(EpisodeView::of).toList(), next);
        var response = Response.ok(view, MediaType.APPLICATION_JSON_TYPE);
        if (next != null) {
            var link =
                    uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
            response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
        }
        return response.build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An episode, with a URL for every export")
    public Response get(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        var found = store.find(id);
        if (found.isEmpty()) {
            return NotFound.episode(id);
        }
        var episode = found.get();
        var etag = Validators.etag(episode.revision());
        var response = Validators.isNotModified(headers, etag, episode.updatedAt())
                ? Response.notModified()
                : Response.ok(EpisodeView.of(episode), MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.LAST_MODIFIED, Validators.lastModified(episode.updatedAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Delete an episode with its tracks and chapters")
    public Response delete(@PathParam("id") EpisodeId id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var query = Query.of(uri, List.of());
        if (!query.isValid()) {
            return query.problem();
        }
        return switch (store.delete(id, Expectations.of(headers))) {
            case DELETED -> Response.noContent().build();
            case NOT_FOUND -> NotFound.episode(id);
            case NOT_AS_EXPECTED -> Expectations.failed(id, store.find(id).orElse(null));
        };
    }
}
