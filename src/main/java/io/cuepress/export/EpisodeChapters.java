package io.cuepress.export;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.YoutubeRule;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.time.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chapters of an episode and where they come from. Chapters of a description are not stored but parsed every
/// time, so that a better parser improves all episodes at once.
public record EpisodeChapters(List<Chapter> list, Provenance provenance) {

    private static final EpisodeChapters NONE =
            new EpisodeChapters(List.of(), new Provenance(Source.NONE, null, false, List.of()));

    public EpisodeChapters {
        list = List.copyOf(list);
    }

    /// Finds the chapters of an episode.
    ///
    /// @param wanted  the only source to use; null for the stored chapters or, if there are none, the description
    public static EpisodeChapters of(EpisodeSummary episode, @Nullable Source wanted) {
        var stored = episode.storedChapters();
        if (wanted == Source.STORED || (wanted == null && !stored.isEmpty())) {
            return stored.isEmpty() ? NONE : checked(stored, Source.STORED, null, duration(episode));
        }
        var duration = duration(episode);
        return OutlineParser.parse(episode.metadata().description().text(), duration)
                .map(outline -> checked(outline.chapters(), Source.DESCRIPTION, outline.confidence(), duration))
                .orElse(NONE);
    }

    /// The duration as far as it is known: the end of the last segment; null without segments.
    private static @Nullable Timecode duration(EpisodeSummary episode) {
        return episode.end().equals(Timecode.ZERO) ? null : episode.end();
    }

    private static EpisodeChapters checked(
            List<Chapter> chapters, Source source, @Nullable Integer confidence, @Nullable Timecode duration) {
        var broken = YoutubeRule.brokenBy(chapters, duration);
        var reasons = broken.stream().map(YoutubeRule::reason).toList();
        return new EpisodeChapters(chapters, new Provenance(source, confidence, broken.isEmpty(), reasons));
    }
}
