package io.cuepress.core.outline;

import java.util.ArrayList;
import java.util.List;

/// Where in the text the title of each entry stands: after its time or before it, up to the next time or line end.
final class TitleRegions {

    private final String text;
    private final List<TimeMark> marks;

    private TitleRegions(String text, Run run) {
        this.text = text;
        this.marks = run.marks();
    }

    static List<String> of(String text, Run run, Orientation orientation) {
        var regions = new TitleRegions(text, run);
        var titles = new ArrayList<String>();
        for (int i = 0; i < run.size(); i++) {
            titles.add(
                    switch (orientation) {
                        case TIME_FIRST -> regions.after(i);
                        case TITLE_FIRST -> regions.before(i);
                    });
        }
        return titles;
    }

    /// A time alone in its line has its title in the next.
    private String after(int i) {
        var from = marks.get(i).to();
        var limit = i + 1 < marks.size() ? marks.get(i + 1).from() : text.length();
        var region = text.substring(from, limit).strip();
        var end = region.indexOf('\n');
        return end < 0 ? region : region.substring(0, end);
    }

    /// A note in brackets after the time belongs to the title before it: `Aerials 15:32 (live)`.
    private String before(int i) {
        var from = i > 0 ? marks.get(i - 1).to() : 0;
        var region = text.substring(from, marks.get(i).from()).strip();
        var title = region.substring(region.lastIndexOf('\n') + 1);
        return withoutNote(title, i) + noteAfter(i);
    }

    private String withoutNote(String title, int i) {
        return i > 0 && !noteAfter(i - 1).isEmpty() && title.startsWith("(")
                ? title.substring(title.indexOf(')') + 1)
                : title;
    }

    private String noteAfter(int i) {
        var from = marks.get(i).to();
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        var limit = i + 1 < marks.size() ? marks.get(i + 1).from() : text.length();
        if (from >= limit || text.charAt(from) != '(') {
            return "";
        }
        var end = text.indexOf(')', from, limit);
        return end < 0 ? "" : " " + text.substring(from, end + 1);
    }
}
