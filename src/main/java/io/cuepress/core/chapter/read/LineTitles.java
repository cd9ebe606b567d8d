package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.list.AscendingRun;
import io.cuepress.core.chapter.scan.TimeMark;
import io.cuepress.core.chapter.title.TitleTrim;
import io.cuepress.core.chapter.words.HardStops;
import io.cuepress.core.chapter.words.Lexicon;
import io.cuepress.core.chapter.words.Numbering;
import io.cuepress.core.chapter.words.SharedMark;
import java.util.ArrayList;
import java.util.List;

/// Reads the titles of a list that has its line breaks: what a line holds besides its time.
final class LineTitles {

    private static final int LONGEST_TITLE = 100;

    private final String text;
    private final List<TimeMark> marks;
    private final long leads;

    private LineTitles(String text, AscendingRun run) {
        this.text = text;
        this.marks = run.marks();
        this.leads = leads(text, marks);
    }

    static List<String> of(String text, AscendingRun run, Orientation orientation) {
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
        return (inLineBefore(i) + " " + (end < 0 ? region : region.substring(0, end))).strip();
    }

    /// In a list with the times first, some line may have its time in the middle: `Bees 1:10 in winter`.
    private String inLineBefore(int i) {
        var from = text.lastIndexOf('\n', marks.get(i).from() - 1) + 1;
        var before = text.substring(from, marks.get(i).from());
        var isNew = i == 0 || marks.get(i - 1).to() <= from;
        return isNew && leads * 3 < marks.size() && hasWords(before) ? before.strip() : "";
    }

    private static boolean hasWords(String before) {
        return before.length() < LONGEST_TITLE
                && before.chars().filter(Character::isLetter).count() > 2;
    }

    private static long leads(String text, List<TimeMark> marks) {
        return marks.stream()
                .filter(mark -> hasWords(text.substring(text.lastIndexOf('\n', mark.from() - 1) + 1, mark.from())))
                .count();
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

    /// Links and hashtags at the end of a line say where to go on, not what the chapter is about. One inside a title is
    /// a word of it, and so is one that finishes it: `All about #beekeeping`.
    private static String withoutLinks(String title) {
        var end = title.length();
        while (end > 0) {
            var start = title.lastIndexOf(' ', end - 1) + 1;
            var word = title.substring(start, end);
            if (start == 0 || !(HardStops.isLink(word) || HardStops.isHashtag(word))) {
                break;
            }
            end = start - 1;
        }
        var rest = title.substring(0, end).strip();
        return Lexicon.UNFINISHED.has(Numbering.lastWord(rest)) ? title : rest;
    }
}
