package io.cuepress.core.chapter.scan;

import io.cuepress.core.chapter.scan.TimeMark.Setting;
import io.cuepress.core.chapter.words.Letters;
import java.util.ArrayList;
import java.util.List;

/// Finds every time in a text: `M:SS`, `MM:SS`, `MMM:SS`, `H:MM:SS`, in the digits of any script.
///
/// It jumps from colon to colon, so text without times costs next to nothing.
public final class TimeScanner {

    private final String text;
    private final List<TimeMark> marks = new ArrayList<>();
    private int position;

    private TimeScanner(String text) {
        this.text = text;
    }

    public static List<TimeMark> scan(String text) {
        var scanner = new TimeScanner(text);
        var colon = text.indexOf(':');
        while (colon >= 0) {
            scanner.position = colon + 1;
            scanner.readAround(colon);
            colon = text.indexOf(':', scanner.position);
        }
        return scanner.marks;
    }

    private void readAround(int colon) {
        var from = colon;
        while (from > 0 && digit(from - 1) >= 0 && colon - from < 4) {
            from--;
        }
        if (from == colon || !isTwoDigits(colon + 1)) {
            return;
        }
        var parts = 2;
        var to = colon + 3;
        while (at(to) == ':' && isTwoDigits(to + 1)) {
            to += 3;
            parts++;
        }
        position = to;
        if (parts <= 3 && colon - from <= 3 && standsAlone(from, to)) {
            add(from, to, parts, colon);
        }
    }

    private void add(int from, int to, int parts, int colon) {
        var first = number(from, colon);
        var second = number(colon + 1, colon + 3);
        var third = parts == 3 ? number(colon + 4, colon + 6) : 0;
        if (second > 59 || third > 59) {
            return;
        }
        var seconds = parts == 3 ? first * 3600 + second * 60 + third : first * 60 + second;
        var digits = fractionDigits(to);
        var end = digits == 0 ? to : to + 1 + digits;
        var millis = digits == 0 ? -1 : (int) (number(to + 1, end) * (digits == 1 ? 100 : digits == 2 ? 10 : 1));
        var framed = framed(new TimeMark(from, end, seconds, parts, Setting.LIST, millis));
        position = framed.to();
        if (!marks.isEmpty() && TimeFrame.isRange(text, marks.getLast(), framed)) {
            var start = marks.removeLast();
            marks.add(TimeFrame.around(text, start.covering(start.from(), framed.to())));
        } else {
            marks.add(framed.in(TimeSetting.of(text, framed, parts)));
        }
    }

    /// `.5`, `.50`, `.500` or `,500` after the seconds.
    private int fractionDigits(int to) {
        var digits = 0;
        while (digits < 4 && digit(to + 1 + digits) >= 0) {
            digits++;
        }
        var after = at(to + 1 + digits);
        var stops = !Character.isLetterOrDigit(after) && after != '%';
        var is = at(to) == '.' ? digits > 0 && digits < 4 : at(to) == ',' && digits == 3;
        return is && stops ? digits : 0;
    }

    /// A frame does not reach into the time before: `*0:00*1:00*`.
    private TimeMark framed(TimeMark mark) {
        var framed = TimeFrame.around(text, mark);
        return marks.isEmpty() || marks.getLast().to() <= framed.from() ? framed : mark;
    }

    /// Not a user name (`somersault18:24`), a version, a network address or a fraction.
    private boolean standsAlone(int from, int to) {
        var before = at(from - 1);
        var after = at(to);
        if (before == '.' || before == '/' || before == '@' || after == '%' || digit(to) >= 0) {
            return false;
        }
        if (before == ':' && !Character.isLetter(at(from - 2))) {
            return false;
        }
        return !isSpelled(before) && !(after == ':' && digit(to + 1) >= 0) && !(after == '/' && digit(to + 1) >= 0);
    }

    /// A letter of a script that puts spaces between its words: `イントロ0:00` is a title and its time.
    private static boolean isSpelled(char c) {
        return Character.isLetter(c) && !Letters.isUnspaced(c);
    }

    private boolean isTwoDigits(int i) {
        return digit(i) >= 0 && digit(i + 1) >= 0;
    }

    private long number(int from, int to) {
        var number = 0L;
        for (int i = from; i < to; i++) {
            number = number * 10 + digit(i);
        }
        return number;
    }

    private int digit(int i) {
        return Character.digit(at(i), 10);
    }

    private char at(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : '\n';
    }
}
