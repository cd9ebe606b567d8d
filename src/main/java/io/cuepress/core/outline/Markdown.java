package io.cuepress.core.outline;

import java.util.regex.Pattern;

/// Text as Markdown shows it unchanged: whatever CommonMark or GitHub would take for markup is escaped, and
/// only that.
public final class Markdown {

    private static final Pattern MARKUP = Pattern.compile(
            "[\\\\`*_\\[\\]<>~|$#]" // emphasis, code, links, HTML, tables, formulas, headings
                    + "|&(?=#|\\w+;)" // entities
                    + "|:(?=//)|(?<=www)\\." // bare addresses, which GitHub makes links
                    + "|^[-+=]"); // lists and underlined headings
    private static final Pattern ORDERED_LIST = Pattern.compile("^(\\d+)([.)])");

    private Markdown() {}

    /// One line of text, to stand anywhere in a line.
    static String text(String line) {
        var escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return ORDERED_LIST.matcher(escaped).replaceFirst("$1\\\\$2");
    }

    /// A link; its address is one that [VideoUrl] gives, so only brackets are left to be escaped.
    static String link(String text, String address) {
        return "[" + text(text) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }
}
