package io.cuepress.core.subtitle.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/// The text of a subtitle file of unknown encoding: UTF-16 by its byte order mark, else UTF-8 if the bytes are
/// valid UTF-8, else Windows-1252, the encoding of most older files.
///
/// @param text    its text with `\n` for every line break, without byte order mark
/// @param guessed whether the encoding is only likely
public record SubtitleText(String text, boolean guessed) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    public static SubtitleText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new SubtitleText(unified(new String(bytes, UTF_16LE)), false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new SubtitleText(unified(new String(bytes, UTF_16BE)), false);
        }
        try {
            var decoder = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
            return new SubtitleText(
                    unified(decoder.decode(ByteBuffer.wrap(bytes)).toString()), false);
        } catch (CharacterCodingException notUtf8) {
            return new SubtitleText(unified(new String(bytes, WINDOWS_1252)), true);
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String unified(String text) {
        var from = text.startsWith("\uFEFF") ? 1 : 0;
        return text.substring(from).replace("\r\n", "\n").replace('\r', '\n');
    }
}
