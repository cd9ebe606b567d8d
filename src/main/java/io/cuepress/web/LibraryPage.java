package io.cuepress.web;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.export.EpisodeChapters;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;

/// A page of the library: its episodes, newest import first.
///
/// @param title  the text to find in titles; empty for all
/// @param channel  the channel; empty for all
/// @param newest  the URL of the first page
/// @param next  the URL of the next page; empty on the last
/// @param isFirst  whether this is the first page
record LibraryPage(
        String title,
        String channel,
        List<String> channels,
        List<Row> rows,
        String newest,
        String next,
        boolean isFirst)
        implements TemplateInstance {

    /// An episode in the list.
    record Row(
            String href,
            String title,
            String language,
            String channel,
            String channelHref,
            String duration,
            String chapters,
            String languageName,
            String day) {

        static Row of(EpisodeSummary episode) {
            var heading = episode.heading(episode.language());
            var chapters = EpisodeChapters.of(episode).listed().size();
            var channel = episode.metadata().channel().name();
            return new Row(
                    "/episodes/" + episode.id(),
                    heading.title(),
                    episode.language().tag(),
                    channel,
                    Links.with("/", Map.of("channel", channel)),
                    episode.end().mark(),
                    chapters == 0 ? "" : Labels.count(chapters, "chapter"),
                    Labels.language(episode.language()),
                    Labels.day(episode.createdAt()));
        }
    }
}
