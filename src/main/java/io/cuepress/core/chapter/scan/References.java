package io.cuepress.core.chapter.scan;

import java.util.Map;

/// Decodes the HTML references that feeds and web pages leave in a description: `&amp;`, `&#39;`, `&#x2019;`.
final class References {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("copy", "©"));
    private static final int LONGEST = 10;

    private References() {}

    static String decoded(String text) {
        var at = text.indexOf('&');
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var from = 0;
        for (; at >= 0; at = text.indexOf('&', at + 1)) {
            var end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST));
            var character = end < 0 ? "" : character(text.substring(at + 1, end));
            if (!character.isEmpty()) {
                out.append(text, from, at).append(character);
                from = end + 1;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /// Empty when the reference is none.
    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        var hex = name.startsWith("#x") || name.startsWith("#X");
        var digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || !digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0)) {
            return "";
        }
        var code = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : "";
    }
}
