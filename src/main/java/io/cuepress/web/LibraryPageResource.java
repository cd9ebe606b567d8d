package io.cuepress.web;

import io.cuepress.store.read.Channels;
import io.cuepress.store.read.EpisodeListing;
import io.cuepress.store.read.EpisodePage;
import io.cuepress.store.sql.Cursor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The page of the library. It ignores an invalid parameter, which the API would refuse.
@Path("/")
@RunOnVirtualThread
class LibraryPageResource {

    private static final int ROWS = 50;
    private static final int MOST_CHANNELS = 500;

    private final EpisodeListing listing;
    private final Channels channels;

    LibraryPageResource(EpisodeListing listing, Channels channels) {
        this.listing = listing;
        this.channels = channels;
    }

    @GET
    public Response library(
            @QueryParam("title") @DefaultValue("") String title,
            @QueryParam("channel") @DefaultValue("") String channel,
            @QueryParam("after") @DefaultValue("") String after,
            @Context HttpHeaders headers) {
        var sought = title.strip().replace("\0", "");
        var selected = channel.replace("\0", "");
        var cursor = Cursor.decode(after).orElse(null);
        var found = listing.page(new EpisodePage.Request(nullIfEmpty(selected), nullIfEmpty(sought), ROWS, cursor));
        var rows = found.episodes().stream().map(LibraryPage.Row::of).toList();
        var page = new LibraryPage(
                sought,
                selected,
                choices(selected),
                rows,
                url(sought, selected, ""),
                found.next() == null ? "" : url(sought, selected, found.next().encode()),
                cursor == null);
        return PageResponses.of(page, headers);
    }

    /// The channels to choose from, always with the selected one, however many there are.
    private List<String> choices(String shown) {
        var names = channels.names(MOST_CHANNELS);
        return shown.isEmpty() || names.contains(shown)
                ? names
                : Stream.concat(Stream.of(shown), names.stream()).toList();
    }

    private static String url(String title, String channel, String after) {
        return Links.with("/", Map.of("title", title, "channel", channel, "after", after));
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
