package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.scan.TimeScanner;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the list of chapters that a creator wrote into a description, with or without its line breaks.
///
/// One way, step by step: plain text, times, ascending run, evidence, layout, orientation, titles. Each step
/// is a class of its own and knows nothing of the later ones. Time and memory are linear in the length of
/// the description.
public final class OutlineParser {

    private OutlineParser() {}

    /// The list in `description`, if there is one.
    ///
    /// @param duration  the end of the transcript, at or beyond which no chapter starts; null when unknown
    public static Optional<Outline> parse(String description, @Nullable Timecode duration) {
        var text = PlainText.of(description);
        var marks = TimeScanner.scan(text);
        var limit = duration == null ? Timecode.LIMIT_MS : duration.ms();
        var candidates = marks.stream()
                .filter(mark -> !mark.isClock() && mark.seconds() * 1000 < limit)
                .toList();
        return Run.best(text, candidates)
                .filter(run -> Evidence.isList(text, run, duration))
                .flatMap(run -> outline(run, titles(text, run, marks), TimeReading.of(run, duration)));
    }

    private static Titles titles(String text, Run run, List<TimeMark> marks) {
        var layout = Layout.of(text, run);
        if (layout.hasLines()) {
            return new Titles(LineTitles.of(text, run, Orientation.of(layout)), Titles.CERTAIN);
        }
        var entries = Set.copyOf(run.marks());
        var ends = marks.stream()
                .filter(mark -> entries.contains(mark) || run.endsTitle(text, mark))
                .toList();
        return FlowTitles.of(Flow.of(text, run, ends));
    }

    /// An entry without a title is no chapter.
    private static Optional<Outline> outline(Run run, Titles titles, TimeReading reading) {
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < run.size(); i++) {
            var title = TitleTrim.of(titles.all().get(i));
            if (!title.isBlank()) {
                chapters.add(new Chapter(reading.start(run.marks().get(i)), title));
            }
        }
        return chapters.size() < 2
                ? Optional.empty()
                : Optional.of(new Outline(chapters, Confidence.of(run, titles, chapters.size())));
    }
}
