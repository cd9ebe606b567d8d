package io.cuepress.core.subtitle.read.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names of HTML elements that subtitle files carry for their looks, whatever the format defines.
public final class Markup {

    private static final Set<String> NAMES = Set.of(
            "a", "b", "i", "u", "s", "p", "q", "c", "em", "strong", "font", "span", "ruby", "rt", "rb", "rp", "big",
            "small", "sub", "sup", "div", "center", "strike", "del", "ins", "mark", "tt", "code", "pre", "br", "hr",
            "abbr", "cite", "img", "body", "html", "head", "title", "style", "video", "audio", "bdi", "bdo", "lang",
            "v", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "td", "th", "script", "link", "meta");

    private static final Pattern STYLING =
            Pattern.compile("<\\s?(?:i|b|u|s|font|em|strong)\\b[^<>]{0,200}>|\\{\\\\an?\\d", Pattern.CASE_INSENSITIVE);

    private Markup() {}

    /// Whether a text has italics, other styling or a position, which a transcript does not keep.
    static boolean hasStyling(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('{') >= 0)
                && STYLING.matcher(text).find();
    }

    /// Whether the inside of a tag, such as `i`, `/font` or `a href="x"`, names such an element.
    public static boolean isElement(String inside) {
        return NAMES.contains(name(inside));
    }

    /// The name in a tag in lower case; empty when it has none, or goes on after it as no tag does.
    public static String name(String inside) {
        var from = inside.startsWith("/") ? 1 : 0;
        from += inside.startsWith(" ", from) && !inside.endsWith(" ") ? 1 : 0;
        from += from == 1 && inside.startsWith(" /") ? 1 : 0;
        var to = from;
        while (to < inside.length() && Character.isLetterOrDigit(inside.charAt(to))) {
            to++;
        }
        var ends = to == inside.length() || " =./\t\n:".indexOf(inside.charAt(to)) >= 0;
        return ends ? inside.substring(from, to).toLowerCase(Locale.ROOT) : "";
    }
}
