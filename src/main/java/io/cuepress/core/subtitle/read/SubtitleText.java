package io.cuepress.core.subtitle.read;

/// The text of a subtitle file.
///
/// @param text its text with `\n` for every line break, without byte order mark
public record SubtitleText(String text) {

    /// The text as it was decoded.
    public static SubtitleText of(String decoded) {
        var from = decoded.startsWith("\uFEFF") ? 1 : 0;
        return new SubtitleText(decoded.substring(from)
                .replace("\r\r\n", "\n")
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
    }
}
