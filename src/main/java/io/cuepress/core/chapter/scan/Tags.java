package io.cuepress.core.chapter.scan;

import java.util.Locale;
import java.util.Set;

/// Takes the HTML tags of feeds and web pages out of a description: `<b>0:00</b> Intro<br>`. Other things in angle
/// brackets, such as `List<T>`, are text.
final class Tags {

    private static final Set<String> INLINE =
            Set.of("a", "b", "strong", "i", "em", "u", "s", "span", "font", "small", "code", "mark", "time");
    private static final Set<String> BLOCK =
            Set.of("br", "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "table", "hr");
    private static final int LONGEST = 500;

    private Tags() {}

    /// `text` with a line break for each tag that makes one, and nothing for the others.
    static String without(String text) {
        var open = text.indexOf('<');
        if (open < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var from = 0;
        for (; open >= 0; open = text.indexOf('<', Math.max(from, open + 1))) {
            var close = text.indexOf('>', open, Math.min(text.length(), open + LONGEST));
            var name = close < 0 || text.indexOf('<', open + 1, close) >= 0 ? "" : name(text, open);
            if (BLOCK.contains(name) || INLINE.contains(name)) {
                out.append(text, from, open).append(BLOCK.contains(name) ? "\n" : "");
                from = close + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String name(String text, int open) {
        var from = text.startsWith("/", open + 1) ? open + 2 : open + 1;
        var to = from;
        while (to < text.length() && to - from < 8 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        var ends = to < text.length() && " />\n".indexOf(text.charAt(to)) >= 0;
        return ends ? text.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }
}
