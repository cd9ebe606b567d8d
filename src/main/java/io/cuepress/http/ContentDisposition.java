package io.cuepress.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// The header that names a file: in ASCII for old clients, in full for the others (RFC 6266, RFC 8187).
final class ContentDisposition {

    private static final int LONGEST = 120;
    private static final String PLAIN_IN_8187 = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String of(boolean download, String title, String extension) {
        var name = fileName(title);
        return (download ? "attachment" : "inline")
                + "; filename=\"" + ascii(name) + "." + extension + "\""
                + "; filename*=UTF-8''" + encoded(name + "." + extension);
    }

    /// The title without what a file system or a shell could take for more than a name.
    private static String fileName(String title) {
        var name = title.replaceAll("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        var end = Math.min(name.codePointCount(0, name.length()), LONGEST);
        var cut = name.substring(0, name.offsetByCodePoints(0, end)).strip();
        var shown = cut.replaceAll("^\\.+|\\.+$", "");
        return shown.isBlank() ? "episode" : shown;
    }

    private static String ascii(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9 ._()\\[\\]-]+", "_");
        return letters.isBlank() ? "episode" : letters;
    }

    private static String encoded(String name) {
        var out = new StringBuilder();
        for (var b : name.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_8187.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
