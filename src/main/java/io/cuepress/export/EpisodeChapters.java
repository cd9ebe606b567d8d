package io.cuepress.export;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.Chapter;
import io.cuepress.core.outline.Outline;
import io.cuepress.core.outline.OutlineParser;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.outline.YoutubeRule;
import io.cuepress.core.time.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chapters of an episode and where they come from. Those of a description are read from it every time: a better
/// reader improves every episode at once.
public record EpisodeChapters(List<Chapter> list, Provenance provenance) {

    public EpisodeChapters {
        list = List.copyOf(list);
    }

    public static EpisodeChapters of(EpisodeSummary episode) {
        var duration = duration(episode);
        return OutlineParser.parse(episode.metadata().description().text(), duration)
                .map(outline -> described(outline, duration))
                .orElseGet(() -> new EpisodeChapters(List.of(), new Provenance(Source.NONE, null, false, List.of())));
    }

    /// Known only where something is said.
    private static @Nullable Timecode duration(EpisodeSummary episode) {
        return episode.end().equals(Timecode.ZERO) ? null : episode.end();
    }

    private static EpisodeChapters described(Outline outline, @Nullable Timecode duration) {
        var broken = YoutubeRule.brokenBy(outline.chapters(), duration);
        return new EpisodeChapters(
                outline.chapters(),
                new Provenance(
                        Source.DESCRIPTION,
                        outline.confidence(),
                        broken.isEmpty(),
                        broken.stream().map(YoutubeRule::reason).toList()));
    }
}
