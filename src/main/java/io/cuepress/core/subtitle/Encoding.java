package io.cuepress.core.subtitle;

import java.nio.charset.StandardCharsets;

/// How text is encoded: always UTF-8, with the line ends and the byte order mark that some players need.
public record Encoding(LineEnd lineEnd, boolean bom) {

    public static final Encoding PLAIN = new Encoding(LineEnd.LF, false);

    /// The characters that end a line.
    public enum LineEnd {
        LF("\n"),
        CRLF("\r\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }
    }

    /// The bytes of a text whose lines end in `\n`.
    public byte[] encode(String text) {
        var lines = lineEnd == LineEnd.LF ? text : text.replace("\n", lineEnd.characters);
        return (bom ? "\uFEFF" + lines : lines).getBytes(StandardCharsets.UTF_8);
    }
}
