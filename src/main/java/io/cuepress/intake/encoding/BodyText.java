package io.cuepress.intake.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import java.nio.charset.Charset;
import java.util.Optional;

/// Reads the text of a body. The first of these decides its encoding: a byte order mark or zero bytes, the declared
/// charset, UTF-8 but for a few invalid bytes, and a detector that is sure. If none does, the text is a problem. All
/// that is not plain UTF-8 is reported as a repair.
public final class BodyText {

    /// How encodings of ASCII alone start the letters of East Asia.
    private static final String ISO_2022 = "\u001B$";

    private static final int MOST_BAD = 1; // in percent of the characters
    private static final int MOST_BAD_IN_JSON = 10; // it is UTF-8 by definition (RFC 8259, 8.1)

    private final ImportOptions options;
    private final Inspection inspection;
    private final boolean isJson;

    private BodyText(ImportOptions options, Inspection inspection, boolean isJson) {
        this.options = options;
        this.inspection = inspection;
        this.isJson = isJson;
    }

    /// The text of a body; empty, with a problem, when its encoding is unknown.
    public static Optional<String> of(byte[] body, ImportOptions options, Inspection inspection) {
        return new BodyText(options, inspection, false).read(body);
    }

    /// A body of JSON as UTF-8 without byte order mark; empty, with a problem, when its encoding is unknown.
    public static Optional<byte[]> json(byte[] body, ImportOptions options, Inspection inspection) {
        return options.charset() == null && UnicodeForm.of(body).isEmpty() && Utf8.isValid(body)
                ? Optional.of(body)
                : new BodyText(options, inspection, true).read(body).map(text -> text.getBytes(UTF_8));
    }

    /// Reports the characters of a record that [Transcoded] could not read.
    public static void reportReplaced(byte[] record, Inspection inspection) {
        var count = new String(record, UTF_8).chars().filter(c -> c == '\uFFFD').count();
        if (count > 0) {
            inspection
                    .repairs()
                    .add(Pointer.ROOT, Code.INVALID_BYTES, EncodingMessages.replaced(count), EncodingMessages.KEPT);
        }
    }

    private Optional<String> read(byte[] body) {
        var unicode = UnicodeForm.of(body);
        if (unicode.isPresent()) {
            var form = unicode.get();
            return accepted(LenientText.of(body, form.markLength(), form.charset()), form.charset());
        }
        return options.charset() == null ? undeclared(body) : declared(body, options.charset());
    }

    private Optional<String> declared(byte[] body, String label) {
        var charset = CharsetLabel.parse(label);
        if (charset.isEmpty()) {
            inspection.problems().add(Pointer.ROOT, Code.UNKNOWN_ENCODING, EncodingMessages.unknownLabel(label));
            return Optional.empty();
        }
        return accepted(LenientText.of(body, 0, charset.get()), charset.get());
    }

    /// The text with its invalid bytes reported; a problem if there are too many of them.
    private Optional<String> accepted(LenientText decoded, Charset charset) {
        if (!decoded.isReadable(mostBad())) {
            inspection
                    .problems()
                    .add(
                            Pointer.ROOT,
                            Code.UNKNOWN_ENCODING,
                            EncodingMessages.notAsDeclared(decoded.badCount(), charset));
            return Optional.empty();
        }
        return Optional.of(reported(decoded, charset));
    }

    private int mostBad() {
        return isJson ? MOST_BAD_IN_JSON : MOST_BAD;
    }

    private String reported(LenientText decoded, Charset charset) {
        for (var bad : decoded.bad()) {
            inspection
                    .repairs()
                    .add(
                            Pointer.ROOT,
                            Code.INVALID_BYTES,
                            EncodingMessages.badBytes(bad.line(), bad.bytes(), charset),
                            EncodingMessages.REPLACED);
        }
        return decoded.text();
    }

    private Optional<String> undeclared(byte[] body) {
        var utf8 = LenientText.of(body, 0, UTF_8);
        var isEscaped = utf8.text().contains(ISO_2022);
        var isUtf8 = utf8.badCount() == 0 && !isEscaped;
        if (isUtf8 || (utf8.isReadable(MOST_BAD) && (isJson || utf8.hasOthersThanAscii()))) {
            return Optional.of(reported(utf8, UTF_8));
        }
        var detected = detected(body);
        if (detected.isPresent()) {
            return detected;
        }
        if (utf8.isReadable(mostBad()) && !isEscaped) {
            return Optional.of(reported(utf8, UTF_8));
        }
        inspection
                .problems()
                .add(Pointer.ROOT, Code.UNKNOWN_ENCODING, EncodingMessages.unknown(DetectedCharset.likely(body)));
        return Optional.empty();
    }

    private Optional<String> detected(byte[] body) {
        if (isJson && CutCharacters.in(body)) {
            return Optional.empty();
        }
        var detected = DetectedCharset.of(body, options.language());
        detected.ifPresent(found -> inspection
                .repairs()
                .add(
                        Pointer.ROOT,
                        Code.ENCODING_DETECTED,
                        EncodingMessages.NO_CHARSET,
                        EncodingMessages.readAs(found.charset())));
        return detected.map(DetectedCharset::text);
    }
}
