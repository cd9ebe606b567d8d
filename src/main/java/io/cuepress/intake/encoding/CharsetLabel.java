package io.cuepress.intake.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A charset by its label in a media type. Labels mean what they mean in browsers: files labelled ISO-8859-1 are
/// Windows-1252, a superset, and likewise for other encodings.
///
/// Source: https://encoding.spec.whatwg.org/#names-and-labels
public final class CharsetLabel {

    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"));

    private CharsetLabel() {}

    /// The charset of a label in any case, possibly in quotes; empty for an unknown one.
    public static Optional<Charset> parse(String label) {
        var name = label.strip().replaceAll("^\"|\"$", "").toLowerCase(Locale.ROOT);
        try {
            var charset = Charset.forName(plain(name));
            return charset.equals(StandardCharsets.UTF_16)
                    ? Optional.of(StandardCharsets.UTF_16LE) // a byte order mark has precedence
                    : Optional.of(Charset.forName(SUPERSETS.getOrDefault(charset.name(), charset.name())));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    /// Without the mark for right-to-left text in reading order, and with the names that Windows and browsers use.
    private static String plain(String name) {
        return switch (name) {
            case "utf8", "unicode-1-1-utf-8" -> "utf-8";
            case "ansi", "latin-1" -> "windows-1252";
            default -> name.matches("cp12\\d\\d") ? name.replace("cp", "windows-") : name.replaceAll("-[ie]$", "");
        };
    }
}
