package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EvidenceShares;
import io.cuepress.core.chapter.list.AscendingRun;
import io.cuepress.core.chapter.list.Evidence;
import io.cuepress.core.chapter.list.Layout;
import io.cuepress.core.chapter.list.TableOfValues;
import io.cuepress.core.chapter.list.TimeReading;
import io.cuepress.core.chapter.scan.PlainText;
import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.scan.TimeScanner;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the list of chapters that a creator wrote into a description, with or without its line breaks.
///
/// One way, step by step: plain text, times, ascending run, evidence, layout, orientation, titles. Each step
/// is a class of its own and knows nothing of the later ones. Time and memory are linear in the length of
/// the description.
public final class OutlineParser {

    private OutlineParser() {}

    /// The list in `description`, if there is one, read by its text alone.
    ///
    /// @param duration  the end of the video, at or beyond which no chapter starts; null when unknown
    public static Optional<Outline> parse(String description, @Nullable Timecode duration) {
        return parse(description, duration, List.of());
    }

    /// The same, with sources besides the text. They are asked only where the line breaks are lost.
    public static Optional<Outline> parse(
            String description, @Nullable Timecode duration, List<? extends Witness> witnesses) {
        return parse(description, duration, witnesses, Model.LEARNT);
    }

    static Optional<Outline> parse(
            String description, @Nullable Timecode duration, List<? extends Witness> witnesses, Model model) {
        var text = PlainText.of(description);
        var marks = TimeScanner.scan(text);
        var run = run(text, marks, duration).filter(found -> Evidence.isList(text, found, duration));
        if (run.isEmpty()) {
            return Optional.empty();
        }
        var entries = run.get().withMistyped(text, limit(duration));
        var starts = TimeReading.of(entries, duration).starts(entries);
        var hearing = new Hearing(List.copyOf(witnesses), starts);
        var titles = titles(text, entries, marks, model, hearing);
        return outline(entries, titles, starts, hearing.shares(), model);
    }

    static Optional<AscendingRun> run(String text, List<TimeMark> marks, @Nullable Timecode duration) {
        var limit = limit(duration);
        var candidates = marks.stream()
                .filter(mark -> !mark.isClock() && mark.ms() < limit)
                .toList();
        return AscendingRun.best(text, candidates);
    }

    static long limit(@Nullable Timecode duration) {
        return duration == null ? Timecode.LIMIT_MS : duration.ms();
    }

    static Titles titles(String text, AscendingRun run, List<TimeMark> marks, Model model, Hearing hearing) {
        var layout = Layout.of(text, run);
        return layout.hasLines()
                ? Titles.ofLines(LineTitles.of(text, run, Orientation.of(layout)))
                : FlowTitles.of(flow(text, run, marks), model, hearing);
    }

    static Flow flow(String text, AscendingRun run, List<TimeMark> marks) {
        var entries = Set.copyOf(run.marks());
        var others = marks.stream().filter(mark -> !entries.contains(mark) && run.endsTitle(text, mark));
        var ends = Stream.concat(run.marks().stream(), others)
                .sorted(Comparator.comparingInt(TimeMark::from))
                .toList();
        return Flow.of(text, run, ends);
    }

    private static Optional<Outline> outline(
            AscendingRun run, Titles titles, List<Timecode> starts, EvidenceShares shares, Model model) {
        var chapters = chapters(starts, titles.all());
        if (chapters.size() < 2 || TableOfValues.is(chapters)) {
            return Optional.empty();
        }
        var confidence = Confidence.of(run, titles, chapters.size(), model.confidence());
        return Optional.of(new Outline(chapters, confidence, shares, chapters(starts, titles.turned())));
    }

    /// An entry without a title is no chapter.
    private static List<Chapter> chapters(List<Timecode> starts, List<String> titles) {
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < titles.size(); i++) {
            var title = TitleTrim.of(titles.get(i));
            if (!title.isBlank()) {
                chapters.add(new Chapter(starts.get(i), title));
            }
        }
        return chapters;
    }
}
