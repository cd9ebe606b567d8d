package io.cuepress.export;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.YoutubeRule;
import io.cuepress.core.chapter.channel.ChannelWitness;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.time.Timecode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chapters of an episode and where they come from. Chapters of a description are not stored but parsed every
/// time, so that a better parser improves all episodes at once.
///
/// @param list  all of them, silent ones too
/// @param end  where the last one ends, as far as that is known
public record EpisodeChapters(List<Chapter> list, Provenance provenance, Timecode end) {

    /// How long an episode may go on after its last word. Music, credits and an end screen take a few minutes; they
    /// take longer in a long episode, but never as long as another talk.
    private static final long SHORTEST_OUTRO_MS = 60_000;

    private static final long LONGEST_OUTRO_MS = 600_000;
    private static final int OUTROS_IN_SPEECH = 10;

    private static final Provenance NONE = new Provenance(Source.NONE, null, false, List.of());

    public EpisodeChapters {
        list = List.copyOf(list);
    }

    /// Finds the chapters of an episode.
    ///
    /// @param wanted  the only source to use; null for the stored chapters or, if there are none, the description
    public static EpisodeChapters of(EpisodeSummary episode, @Nullable Source wanted) {
        var stored = episode.storedChapters();
        var end = Timecode.max(episode.duration(), episode.end());
        if (wanted == Source.STORED || (wanted == null && !stored.isEmpty())) {
            return stored.isEmpty()
                    ? new EpisodeChapters(List.of(), NONE, end)
                    : checked(stored, Source.STORED, null, end);
        }
        var description = episode.metadata().description().text();
        var witness = ChannelWitness.of(episode.channel(), episode.id().value(), description);
        return OutlineParser.parse(description, limit(episode), List.of(witness))
                .map(outline -> checked(outline.chapters(), Source.DESCRIPTION, outline.confidence(), end))
                .orElseGet(() -> new EpisodeChapters(List.of(), NONE, end));
    }

    /// The chapters for people: all but the silent ones.
    public List<Chapter> listed() {
        return list.stream().filter(Chapter::isListed).toList();
    }

    /// Where no chapter starts any more: the end of the video or, where that is unknown, of an outro after the last
    /// word; null when neither is known. A duration that ends before the last word is wrong.
    private static @Nullable Timecode limit(EpisodeSummary episode) {
        var speech = episode.end();
        if (episode.metadata().video().duration() != null) {
            return Timecode.max(episode.duration(), speech);
        }
        var outro = Math.clamp(speech.ms() / OUTROS_IN_SPEECH, SHORTEST_OUTRO_MS, LONGEST_OUTRO_MS);
        return speech.equals(Timecode.ZERO) ? null : speech.plus(outro);
    }

    private static EpisodeChapters checked(
            List<Chapter> chapters, Source source, @Nullable Integer confidence, Timecode end) {
        var listed = chapters.stream().filter(Chapter::isListed).toList();
        var isEndKnown = !listed.isEmpty() && listed.getLast().start().isBefore(end);
        var broken = YoutubeRule.brokenBy(listed, isEndKnown ? end : null);
        var reasons = broken.stream().map(YoutubeRule::reason).toList();
        return new EpisodeChapters(chapters, new Provenance(source, confidence, broken.isEmpty(), reasons), end);
    }
}
