package io.cuepress.core.outline;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Paragraphs;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;

/// Assigns the segments of a transcript to chapters: each to the one that contains its middle.
public final class Sections {

    private final Transcript transcript;
    private final Chapters chapters;
    private final boolean paragraphs;

    private Sections(Transcript transcript, Chapters chapters, boolean paragraphs) {
        this.transcript = transcript;
        this.chapters = chapters;
        this.paragraphs = paragraphs;
    }

    /// The sections of an episode, with their text if `paragraphs`.
    ///
    /// Speech before the first chapter gets an opening section with the title of the episode, as does all speech of
    /// an episode without chapters.
    public static List<Section> of(
            EpisodeHeading episode, List<Chapter> chapters, Transcript transcript, boolean paragraphs) {
        return of(episode, chapters, transcript, transcript.end(), paragraphs);
    }

    /// The sections of an episode as above.
    ///
    /// @param end  where the last one ends
    public static List<Section> of(
            EpisodeHeading episode, List<Chapter> chapters, Transcript transcript, Timecode end, boolean paragraphs) {
        var all = new ArrayList<>(chapters);
        if (chapters.isEmpty() || isSaidBefore(chapters.getFirst(), transcript)) {
            all.addFirst(new Chapter(Timecode.ZERO, episode.title()));
        }
        return new Sections(transcript, new Chapters(all, end), paragraphs).sections();
    }

    private static boolean isSaidBefore(Chapter first, Transcript transcript) {
        return transcript.segments().stream()
                .anyMatch(segment -> segment.time().middle().isBefore(first.start()));
    }

    private List<Section> sections() {
        var dealt = new ArrayList<List<Integer>>();
        chapters.list().forEach(chapter -> dealt.add(new ArrayList<>()));
        for (var position = 0; position < transcript.segments().size(); position++) {
            dealt.get(chapterAt(transcript.segments().get(position).time().middle()))
                    .add(position);
        }
        var sections = new ArrayList<Section>();
        var next = 0;
        for (var i = 0; i < dealt.size(); i++) {
            sections.add(section(i, dealt.get(i), next));
            next += dealt.get(i).size();
        }
        return List.copyOf(sections);
    }

    private int chapterAt(Timecode moment) {
        var low = 0;
        var high = chapters.list().size() - 1;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (moment.isBefore(chapters.list().get(middle).start())) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private Section section(int index, List<Integer> positions, int next) {
        var segments = positions.stream().map(transcript.segments()::get).toList();
        var first = positions.isEmpty() ? next : positions.getFirst();
        return new Section(
                chapters.list().get(index).title(),
                chapters.span(index),
                new Section.Speech(words(segments), first, segments.size()),
                paragraphs ? Paragraphs.of(segments) : List.of());
    }

    /// Counts words by the rules of Unicode (UAX 29), so that Chinese and Thai are counted as well.
    private static int words(List<Segment> segments) {
        var words = BreakIterator.getWordInstance(ULocale.ROOT);
        var count = 0;
        for (var segment : segments) {
            words.setText(segment.text());
            while (words.next() != BreakIterator.DONE) {
                count += words.getRuleStatus() == BreakIterator.WORD_NONE ? 0 : 1;
            }
        }
        return count;
    }
}
