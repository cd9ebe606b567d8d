package io.cuepress.core.subtitle.read.file;

import java.util.regex.Pattern;

/// The text of a subtitle file.
///
/// @param text its text with `\n` for every line break, without byte order mark
public record SubtitleText(String text) {

    private static final Pattern BLANK = Pattern.compile("^[\\s\uFEFF]*+");

    /// The text as it was decoded.
    public static SubtitleText of(String decoded) {
        var from = decoded.startsWith("\uFEFF") ? 1 : 0;
        return new SubtitleText(decoded.substring(from)
                .replace("\r\r\n", "\n")
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
    }

    /// The text without the byte order marks and blank lines before it.
    public static String withoutBlankStart(String text) {
        var blank = BLANK.matcher(text);
        return blank.find() ? text.substring(blank.end()) : text;
    }
}
