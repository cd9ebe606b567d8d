package io.cuepress.web;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.transcript.Language;
import io.cuepress.http.problem.NotFound;
import io.cuepress.store.read.StoredEpisode;
import io.cuepress.store.write.EpisodeStore;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The page of an episode, and the downloads of its form.
@Path("/episodes/{id}")
@RunOnVirtualThread
class EpisodePageResource {

    private final EpisodeStore store;

    EpisodePageResource(EpisodeStore store) {
        this.store = store;
    }

    @GET
    public Response episode(
            @PathParam("id") String id,
            @QueryParam("lang") @DefaultValue("") String lang,
            @Context HttpHeaders headers) {
        return EpisodeId.parse(id)
                .flatMap(known -> find(known, lang).map(stored -> page(known, stored)))
                .map(page -> PageResponses.of(page, headers))
                .orElseGet(() -> NotFound.episode(id));
    }

    private TranscriptPage page(EpisodeId id, StoredEpisode stored) {
        return TranscriptPageBuilder.page(
                stored,
                () -> store.episode(id, null)
                        .map(own -> own.track().transcript().segments())
                        .orElse(List.of()));
    }

    /// In the requested language, or else in the episode's own.
    private Optional<StoredEpisode> find(EpisodeId id, String lang) {
        return Language.parse(lang)
                .flatMap(language -> store.episode(id, language))
                .or(() -> store.episode(id, null));
    }

    /// A form without JavaScript sends all its fields; this redirects to the API with those that apply.
    @GET
    @Path("download")
    public Response download(
            @PathParam("id") String id,
            @QueryParam("format") @DefaultValue("subtitles.srt") String format,
            @Context UriInfo uri) {
        if (EpisodeId.parse(id).isEmpty() || !format.matches("[a-z]+\\.[a-z0-9]+")) {
            return NotFound.path();
        }
        var fields = new TreeMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> fields.put(name, values.getFirst()));
        return Response.seeOther(URI.create(Links.export(id, format, Downloads.query(format, fields))))
                .build();
    }
}
