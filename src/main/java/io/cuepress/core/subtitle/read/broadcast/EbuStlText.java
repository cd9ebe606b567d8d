package io.cuepress.core.subtitle.read.broadcast;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The text fields of EBU-STL: ISO 6937 with its accents before their letters, or a table of ISO 8859 for other
/// scripts.
final class EbuStlText {

    private static final char BREAK = 0x8A;
    private static final char UNUSED = 0x8F;
    private static final Map<String, Charset> TABLES = Map.of(
            "01", Charset.forName("ISO-8859-5"),
            "02", Charset.forName("ISO-8859-6"),
            "03", Charset.forName("ISO-8859-7"),
            "04", Charset.forName("ISO-8859-8"));
    /// The characters 0xA0 to 0xBF, and 0xD0 to 0xFF, where they are not those of ISO 8859-1; a space stands for none.
    private static final String LOW = "\u00A0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿";
    private static final String HIGH = "―¹®©™♪¬¦    ⅛⅜⅝⅞ΩÆÐªĦ ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00AD";
    /// The combining accents of 0xC1 to 0xCF.
    private static final String ACCENTS =
            "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308 \u030A\u0327 \u030B\u0328\u030C";

    private final @Nullable Charset table;

    /// @param code  the number of the character table, in two digits
    EbuStlText(String code) {
        table = TABLES.get(code);
    }

    /// The part of a text field that is used.
    static String used(String field) {
        var end = field.indexOf(UNUSED);
        return end < 0 ? field : field.substring(0, end);
    }

    /// The text of the bytes; codes of teletext and of styles become nothing, or a space where they take a column.
    String plain(String bytes) {
        var plain = new StringBuilder();
        @Nullable Character accent = null;
        for (var i = 0; i < bytes.length(); i++) {
            var code = bytes.charAt(i);
            if (table == null && code > 0xC0 && code < 0xD0) {
                accent = ACCENTS.charAt(code - 0xC1);
                continue;
            }
            append(code, plain);
            if (accent != null) {
                plain.append(accent.charValue());
                accent = null;
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC)
                .replaceAll(" {2,}", " ")
                .replaceAll("\\s*\\n\\s*", "\n")
                .strip();
    }

    private void append(char code, StringBuilder plain) {
        if (code == BREAK) {
            plain.append('\n');
        } else if (code < ' ') {
            plain.append(' ');
        } else if (code < 0x7F) {
            plain.append(code == '$' && table == null ? '¤' : code);
        } else if (code > 0xFF) {
            plain.append(code); // the file was decoded as text
        } else if (code >= 0xA0) {
            plain.append(table == null ? latin(code) : other(code, table));
        }
    }

    private static char latin(char code) {
        return code < 0xC0 ? LOW.charAt(code - 0xA0) : code < 0xD0 ? ' ' : HIGH.charAt(code - 0xD0);
    }

    private static String other(char code, Charset table) {
        return new String(String.valueOf(code).getBytes(StandardCharsets.ISO_8859_1), table);
    }
}
