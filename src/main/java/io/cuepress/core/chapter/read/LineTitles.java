package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.Stops;
import java.util.ArrayList;
import java.util.List;

/// Reads the titles of a list that has its line breaks: what a line holds besides its time.
final class LineTitles {

    private final String text;
    private final List<TimeMark> marks;

    private LineTitles(String text, Run run) {
        this.text = text;
        this.marks = run.marks();
    }

    static List<String> of(String text, Run run, Orientation orientation) {
        var lines = new LineTitles(text, run);
        var titles = new ArrayList<String>();
        for (int i = 0; i < run.size(); i++) {
            titles.add(
                    switch (orientation) {
                        case TIME_FIRST -> lines.after(i);
                        case TITLE_FIRST -> lines.before(i);
                    });
        }
        if (orientation == Orientation.TITLE_FIRST && Numbering.leads(titles, 1)) {
            titles.replaceAll(Numbering::withoutLead);
        }
        var mark = SharedMark.atEndOf(titles);
        titles.replaceAll(title -> TitleTrim.of(withoutLinks(mark.takeOff(title))));
        return titles;
    }

    /// A time alone in its line has its title in the next.
    private String after(int i) {
        var from = marks.get(i).to();
        var region = text.substring(
                        from, i + 1 < marks.size() ? marks.get(i + 1).from() : text.length())
                .strip();
        var end = region.indexOf('\n');
        return end < 0 ? region : region.substring(0, end);
    }

    private String before(int i) {
        var from = i > 0 ? marks.get(i - 1).to() : 0;
        var region = text.substring(from, marks.get(i).from()).strip();
        var title = region.substring(region.lastIndexOf('\n') + 1);
        return TitleTrim.of(i > 0 && title.length() == region.length() ? Notes.without(title) : title) + note(i);
    }

    private String note(int i) {
        var from = marks.get(i).to();
        var end = text.indexOf('\n', from);
        return Notes.leading(text.substring(from, end < 0 ? text.length() : end).strip());
    }

    /// A link or hashtags at the end of a line say where to go on, not what the chapter is about.
    private static String withoutLinks(String title) {
        var from = 0;
        while (from < title.length()) {
            var space = title.indexOf(' ', from);
            var end = space < 0 ? title.length() : space;
            var word = title.substring(from, end);
            if (from > 0 && (Stops.isLink(word) || Stops.isHashtag(word))) {
                return title.substring(0, from);
            }
            from = end + 1;
        }
        return title;
    }
}
