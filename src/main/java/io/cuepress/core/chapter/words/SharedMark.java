package io.cuepress.core.chapter.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The decoration that most texts of a list have on one side: a bullet, an `@`, an emoji before every time.
///
/// @param mark  without spaces around it; empty when there is none
public record SharedMark(String mark) {

    private static final double MOST = 0.7;
    private static final int LONGEST = 12;

    /// Stand at the start or the end of a title in their own right.
    private static final String OF_TITLE = "?!.…。！？؟¿¡()[]\"'“”‘’«»「」『』";

    public static SharedMark atEndOf(List<String> texts) {
        return shared(texts, false);
    }

    public static SharedMark atStartOf(List<String> texts) {
        return shared(texts, true);
    }

    private static SharedMark shared(List<String> texts, boolean atStart) {
        var counts = new HashMap<String, Integer>();
        for (var text : texts) {
            counts.merge(atStart ? lead(text) : trail(text), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= MOST * texts.size())
                .map(Map.Entry::getKey)
                .map(SharedMark::new)
                .findAny()
                .orElse(new SharedMark(""));
    }

    private static String trail(String text) {
        var from = text.length();
        while (from > 0 && text.length() - from < LONGEST && isMark(text.codePointBefore(from))) {
            from -= Character.charCount(text.codePointBefore(from));
        }
        return text.substring(from).strip();
    }

    private static String lead(String text) {
        var to = 0;
        while (to < text.length() && to < LONGEST && isMark(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return text.substring(0, to).strip();
    }

    private static boolean isMark(int c) {
        return !Letters.isOfWord(c) && OF_TITLE.indexOf(c) < 0;
    }

    /// `text` without the mark at its end.
    public String takeOff(String text) {
        return endsWith(text) ? text.substring(0, text.length() - mark.length()).strip() : text;
    }

    /// `text` without the mark at its start.
    public String takeOffStart(String text) {
        return startsWith(text) ? text.substring(mark.length()).strip() : text;
    }

    public boolean startsWith(String text) {
        return !mark.isEmpty() && text.startsWith(mark);
    }

    public boolean endsWith(String text) {
        return !mark.isEmpty() && text.endsWith(mark);
    }

    /// What stands in `text` after the last such mark that is a word of its own, if any.
    public String after(String text) {
        if (mark.isEmpty()) {
            return text;
        }
        var at = (" " + text).lastIndexOf(" " + mark);
        return at < 0 ? text : text.substring(at + mark.length()).strip();
    }
}
