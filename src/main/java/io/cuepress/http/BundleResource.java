package io.cuepress.http;

import static io.cuepress.http.Parameters.FORMATS;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.export.BundleFormat;
import io.cuepress.export.Bundles;
import io.cuepress.store.EpisodeStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// All exports of one episode in one file.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
class BundleResource {

    static final List<Parameter<?>> PARAMETERS = List.of(FORMATS);

    private final Bundles bundles;
    private final EpisodeStore store;

    BundleResource(Bundles bundles, EpisodeStore store) {
        this.bundles = bundles;
        this.store = store;
    }

    @GET
    @Path("bundle.zip")
    @Operation(summary = "The exports of one episode")
    public Response bundle(@PathParam("id") String id, @Context UriInfo uri) {
        var query = Query.of(uri, PARAMETERS);
        if (!query.isRight()) {
            return query.problem();
        }
        var episode = EpisodeId.parse(id).flatMap(store::find);
        if (episode.isEmpty()) {
            return ExportResponses.noEpisode(id);
        }
        var title = episode.get().metadata().title().text();
        StreamingOutput zip = out -> bundles.write(episode.get(), query.get(FORMATS, BundleFormat.all()), out);
        return LibraryResource.zip(zip, title.isBlank() ? id : title);
    }
}
