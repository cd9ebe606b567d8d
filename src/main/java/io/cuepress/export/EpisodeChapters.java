package io.cuepress.export;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.YoutubeRule;
import io.cuepress.core.chapter.channel.ChannelWitness;
import io.cuepress.core.chapter.read.Outline;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.chapter.speech.SpeechWitness;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Provenance.Reading;
import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import io.cuepress.export.ExportRequest.Choice;
import java.util.List;
import java.util.function.Supplier;
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

    public EpisodeChapters {
        list = List.copyOf(list);
    }

    /// Finds the chapters of an episode by its text and channel alone, which is enough to count them.
    public static EpisodeChapters of(EpisodeSummary episode) {
        return of(episode, Choice.ANY, List::of);
    }

    /// Finds the chapters of an episode.
    ///
    /// @param speech  the segments of the episode's own track, which are asked for only in doubt
    public static EpisodeChapters of(EpisodeSummary episode, Choice choice, Supplier<List<Segment>> speech) {
        var stored = episode.storedChapters();
        var end = Timecode.max(episode.duration(), episode.end());
        if (choice.source() == Source.STORED || (choice.source() == null && !stored.isEmpty())) {
            return stored.isEmpty() ? none(end) : checked(stored, Source.STORED, null, end(episode, stored));
        }
        var description = episode.metadata().description().text();
        var channel = ChannelWitness.of(episode.channel(), episode.id().value(), description);
        return OutlineParser.parse(description, limit(episode), List.of(channel, new SpeechWitness(speech)))
                .filter(outline -> outline.confidence() >= choice.minConfidence())
                .map(outline -> of(episode, outline, choice))
                .orElseGet(() -> none(end));
    }

    private static EpisodeChapters of(EpisodeSummary episode, Outline outline, Choice choice) {
        var reading = new Reading(
                outline.confidence(), outline.evidence(), !outline.turned().isEmpty());
        var chapters = choice.turned() ? outline.turned() : outline.chapters();
        var end = end(episode, chapters);
        return chapters.isEmpty() ? none(end) : checked(chapters, Source.DESCRIPTION, reading, end);
    }

    /// A chapter that starts after the last word lasts until the end of the outro.
    private static Timecode end(EpisodeSummary episode, List<Chapter> chapters) {
        var known = Timecode.max(episode.duration(), episode.end());
        var limit = limit(episode);
        var isOutro = !chapters.isEmpty() && !chapters.getLast().start().isBefore(known);
        return isOutro && limit != null ? limit : known;
    }

    private static EpisodeChapters none(Timecode end) {
        return new EpisodeChapters(List.of(), new Provenance(Source.NONE, null, false, List.of()), end);
    }

    /// The chapters for people: all but the silent ones.
    public List<Chapter> listed() {
        return list.stream().filter(Chapter::isListed).toList();
    }

    /// Where no chapter starts any more: the end of the video or, where that is unknown, of an outro after the last
    /// word; null when neither is known. A duration that ends with the last word or before it is that of speech.
    private static @Nullable Timecode limit(EpisodeSummary episode) {
        var speech = episode.end();
        if (speech.isBefore(episode.duration())) {
            return episode.duration();
        }
        var outro = Math.clamp(speech.ms() / OUTROS_IN_SPEECH, SHORTEST_OUTRO_MS, LONGEST_OUTRO_MS);
        return speech.equals(Timecode.ZERO) ? null : speech.plus(outro);
    }

    private static EpisodeChapters checked(
            List<Chapter> chapters, Source source, @Nullable Reading reading, Timecode end) {
        var listed = chapters.stream().filter(Chapter::isListed).toList();
        var isEndKnown = !listed.isEmpty() && listed.getLast().start().isBefore(end);
        var broken = YoutubeRule.brokenBy(listed, isEndKnown ? end : null);
        var reasons = broken.stream().map(YoutubeRule::reason).toList();
        return new EpisodeChapters(chapters, new Provenance(source, reading, broken.isEmpty(), reasons), end);
    }
}
