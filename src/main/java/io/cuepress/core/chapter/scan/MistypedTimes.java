package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.scan.TimeMark.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds times with a typing error between the entries of a list: `10.45`, `24?42`, `30:9`.
///
/// Such a word is a time only where it lies between its neighbours' times and stands in its line as they do.
public final class MistypedTimes {

    private static final String COLONS = ":.;?";
    private static final int FARTHEST = 400;
    private static final int LONGEST_TITLE = 100;

    private final String text;
    private final List<TimeMark> entries;
    private final long limit;
    private final boolean hasLines; // an entry begins one
    private final List<TimeMark> found = new ArrayList<>();

    private MistypedTimes(String text, List<TimeMark> entries, long limit) {
        this.text = text;
        this.entries = entries;
        this.limit = limit;
        var first = entries.getLast().from();
        this.hasLines = first == 0 || text.charAt(first - 1) == '\n';
    }

    /// `entries` and the mistyped times between and after them, in order.
    ///
    /// @param limit  the first millisecond at which no chapter starts
    public static List<TimeMark> added(String text, List<TimeMark> entries, long limit) {
        var times = new MistypedTimes(text, entries, limit);
        for (int i = 0; i < entries.size(); i++) {
            times.found.add(entries.get(i));
            times.addBetween(i);
        }
        return times.found;
    }

    private void addBetween(int i) {
        var isLast = i + 1 == entries.size();
        var to = isLast ? nextLineEnd(entries.get(i).to()) : entries.get(i + 1).from();
        var next = isLast ? limit : entries.get(i + 1).ms();
        var end = Math.min(to, entries.get(i).to() + FARTHEST);
        for (int at = nextStart(entries.get(i).to(), end); at < end; at = nextStart(at, end)) {
            var mark = Character.isDigit(text.charAt(at)) ? read(at, to) : null;
            if (mark != null && mark.ms() > found.getLast().ms() && mark.ms() < next) {
                found.add(mark);
                at = mark.to();
            }
        }
    }

    /// Where the next line begins, or the next word in a list without lines.
    private int nextStart(int from, int end) {
        var breaks = hasLines ? text.indexOf('\n', from, end) : text.indexOf(' ', from, end);
        return breaks < 0 ? end : breaks + 1;
    }

    /// After the last entry only the very next line is of the list, or the next words in one without lines.
    private int nextLineEnd(int from) {
        if (!hasLines) {
            return Math.min(text.length(), from + LONGEST_TITLE);
        }
        var end = text.indexOf('\n', from);
        var second = end < 0 ? -1 : text.indexOf('\n', end + 1);
        return second < 0 ? end < 0 ? from : text.length() : second;
    }

    private @Nullable TimeMark read(int from, int end) {
        var numbers = new long[3];
        var parts = 0;
        var to = from;
        while (parts < 3 && to < end && Character.isDigit(text.charAt(to))) {
            var start = to;
            while (to < end && to - start < 3 && Character.isDigit(text.charAt(to))) {
                to++;
            }
            // a third digit is a typo, but not in the first number: there are 101 minutes, and 101 hours are too many
            numbers[parts] = Long.parseLong(text.substring(start, parts == 0 ? to : Math.min(to, start + 2)));
            parts++;
            if (to >= end || COLONS.indexOf(text.charAt(to)) < 0) {
                break;
            }
            to++;
        }
        var isTime = parts > 1 && numbers[1] < 60 && numbers[2] < 60;
        if (!isTime || (parts == 2 && isTooLong(from, to)) || !leadsToTitle(to, end)) {
            return null;
        }
        return new TimeMark(from, to, seconds(numbers, parts), parts, Setting.MISTYPED);
    }

    private static long seconds(long[] numbers, int parts) {
        return parts == 2 ? numbers[0] * 60 + numbers[1] : numbers[0] * 3600 + numbers[1] * 60 + numbers[2];
    }

    /// `1.500` is a thousand and a half.
    private static boolean isTooLong(int from, int to) {
        return to - from > "59.59".length();
    }

    /// The same mark follows as after the other times, or a capital where none does.
    private boolean leadsToTitle(int to, int end) {
        var mark = afterSpace(entries.getFirst().to());
        var here = to < end ? afterSpace(to) : ' ';
        return Character.isLetterOrDigit(mark)
                ? to < end && text.charAt(to) == ' ' && !Character.isLowerCase(here) && !Character.isDigit(here)
                : here == mark;
    }

    private char afterSpace(int at) {
        var i = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return i < text.length() ? text.charAt(i) : ' ';
    }
}
