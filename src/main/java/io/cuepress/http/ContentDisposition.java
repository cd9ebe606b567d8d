package io.cuepress.http;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// The header that names a file: in ASCII for old clients, in full for the others (RFC 6266, RFC 8187).
final class ContentDisposition {

    private static final int LONGEST = 120;
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cs}/\\\\:*?\"<>|]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern DOTS_AROUND = Pattern.compile("^\\.+|\\.+$");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_ASCII_NAME = Pattern.compile("[^A-Za-z0-9 ._()\\[\\]-]+");
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
        var parted = NO_NAME.matcher(title).replaceAll(" ");
        var name = SPACES.matcher(parted).replaceAll(" ").strip();
        var end = Math.min(name.codePointCount(0, name.length()), LONGEST);
        var cut = name.substring(0, name.offsetByCodePoints(0, end)).strip();
        var shown = DOTS_AROUND.matcher(cut).replaceAll("");
        return shown.isBlank() ? "episode" : shown;
    }

    private static String ascii(String name) {
        var apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var letters =
                NOT_ASCII_NAME.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("_");
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
