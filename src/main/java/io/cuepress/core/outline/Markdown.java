package io.cuepress.core.outline;

import java.util.regex.Pattern;

/// Text that Markdown shows unchanged: everything that CommonMark or GitHub would take for markup is escaped, and
/// nothing else.
public final class Markdown {

    private static final Pattern MARKUP = Pattern.compile(
            "[\\\\`*_\\[\\]<>~|$#]" // emphasis, code, links, HTML, tables, formulas, headings
                    + "|&(?=#|\\w+;)" // entities
                    + "|:(?=//)|(?<=www)\\." // bare addresses, which GitHub makes links
                    + "|^[-+=]"); // lists and underlined headings
    private static final Pattern ORDERED_LIST = Pattern.compile("^(\\d+)([.)])");

    private Markdown() {}

    /// One line of text, for any position in a line.
    static String text(String line) {
        var escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return ORDERED_LIST.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /// A link. Its address comes from [VideoUrl][io.cuepress.core.chapter.VideoUrl], so only brackets need escapes.
    static String link(String text, String address) {
        return "[" + text(text) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }
}
