package io.cuepress.core.outline;

import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the list of chapters that a creator wrote into a description, with or without its line breaks.
///
/// One way, step by step: plain text, times, ascending run, evidence, layout and orientation, titles. Each step is a
/// class of its own and knows nothing of the later ones. Time and memory are linear in the length of the description.
public final class OutlineParser {

    private OutlineParser() {}

    /// The list in `description`, if there is one.
    ///
    /// @param duration  the end of the transcript, at or beyond which no chapter starts; null when unknown
    public static Optional<Outline> parse(String description, @Nullable Timecode duration) {
        var text = PlainText.of(description);
        var limit = duration == null ? Timecode.LIMIT_MS : duration.ms();
        var run = Run.best(TimeScanner.scan(text).stream()
                .filter(mark -> mark.startsList() && mark.seconds() * 1000 < limit)
                .toList());
        return Evidence.isList(run) ? read(text, run) : Optional.empty();
    }

    private static Optional<Outline> read(String text, Run run) {
        var layout = Layout.of(text, run);
        var orientation = Orientation.of(text, run, layout);
        var titles = new ArrayList<>(TitleRegions.of(text, run, orientation));
        titles.replaceAll(TitleTrim::of);
        if (!layout.hasLines()) {
            switch (orientation) {
                case TIME_FIRST -> titles.addLast(TitleEnd.cut(titles.removeLast(), titles));
                case TITLE_FIRST -> titles.addFirst(TitleStart.cut(titles.removeFirst(), titles));
            }
        }
        var chapters = chapters(run, titles);
        return chapters.size() < 2 ? Optional.empty() : Optional.of(new Outline(chapters, confidence(run, layout)));
    }

    /// An entry without a title is no chapter.
    private static List<Chapter> chapters(Run run, List<String> titles) {
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < run.size(); i++) {
            var title = TitleTrim.of(titles.get(i));
            if (!title.isBlank()) {
                chapters.add(new Chapter(new Timecode(run.marks().get(i).seconds() * 1000), title));
            }
        }
        return chapters;
    }

    private static int confidence(Run run, Layout layout) {
        var typos = 10 * Math.min(3, run.outsiders());
        var late = run.first().seconds() == 0 ? 0 : 5;
        return 100 - typos - late - (layout.hasLines() ? 0 : 15);
    }
}
