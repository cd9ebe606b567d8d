package io.cuepress.intake.episode;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.read.ReadableFormat;
import io.cuepress.core.subtitle.read.UnreadFormat;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.intake.encoding.BodyText;
import io.cuepress.intake.episode.EpisodeJson.ReadRecord;
import io.cuepress.intake.recogniser.KaldiCtm;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.segment.SubtitleSegments;
import io.cuepress.intake.speech.Speech.Recognised;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a body with one transcript in any shape of a recogniser or a subtitle tool: JSON with its segments in any
/// known member, a bare list of segments, or a subtitle file of any [ReadableFormat].
public final class TranscriptReader {

    private static final List<String> UNDECLARED = List.of(
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/xml",
            "text/xml");

    private final ImportOptions options;
    private final @Nullable String mediaType;

    /// A reader for one body.
    ///
    /// @param mediaType the media type that the client declared, if any
    public TranscriptReader(ImportOptions options, @Nullable String mediaType) {
        this.options = options;
        this.mediaType = mediaType;
    }

    /// The media types that name a format.
    public static List<String> mediaTypes() {
        return Stream.concat(Stream.of("application/json"), ReadableFormat.mediaTypes().stream())
                .toList();
    }

    /// Whether a body of this media type can be read; null stands for a missing media type, which can.
    public static boolean accepts(@Nullable String mediaType) {
        return mediaType == null
                || UNDECLARED.contains(mediaType)
                || mediaTypes().contains(mediaType);
    }

    /// The transcript of the body, or all its problems.
    public Checked<SpokenTranscript> transcript(byte[] body) {
        var inspection = Inspection.of(options.badSegments());
        var document = document(body, inspection);
        return new EpisodeCheck(options, inspection).transcript(document);
    }

    /// The body as an episode, with the details given beside it where it has none itself.
    ReadRecord record(byte[] body) {
        var inspection = Inspection.of(options.badSegments());
        var document = document(body, inspection);
        options.details().fields().forEach(document::putMissing);
        return new EpisodeCheck(options, inspection).record(document);
    }

    private EpisodeDocument document(byte[] body, Inspection inspection) {
        var document = new EpisodeDocument();
        var declared =
                mediaType == null ? null : ReadableFormat.ofMediaType(mediaType).orElse(null);
        var binary = ReadableFormat.ofBinary(body);
        var unread = UnreadFormat.nameOf(body);
        if (unread.isPresent()) {
            refuse(EpisodeMessages.unreadFormat(unread.get()), document, inspection);
        } else if (binary.isPresent()) {
            put(binary.get().read(body, options.frameRate()), document, inspection);
        } else if (declared == null && beginsAsJson(body) && !ReadableFormat.beginsWithBracket(body)) {
            BodyText.json(body, options, inspection).ifPresent(json -> readJson(json, document, inspection));
        } else {
            BodyText.of(body, options, inspection)
                    .ifPresent(text -> readSubtitles(SubtitleText.of(text), declared, document, inspection));
        }
        if (document.segments().isEmpty() && !inspection.problems().isEmpty()) {
            document.putSegments(Pointer.ROOT, List.of()); // that there are none is no second problem
        }
        return document;
    }

    private static boolean beginsAsJson(byte[] body) {
        for (var b : body) {
            if (b > ' ') {
                return b == '{' || b == '[';
            }
            if (b < 0 && !isOfMark(b)) {
                return false;
            }
        }
        return false;
    }

    /// Whether a byte is of the byte order mark of UTF-8, UTF-16 or UTF-32.
    private static boolean isOfMark(byte b) {
        return switch (b & 0xFF) {
            case 0xEF, 0xBB, 0xBF, 0xFE, 0xFF -> true;
            default -> false;
        };
    }

    private void readJson(byte[] json, EpisodeDocument document, Inspection inspection) {
        try {
            new SpeechJson(json, options).read(document, inspection);
        } catch (IOException broken) {
            EpisodeJson.report(broken, inspection);
        }
    }

    private void readSubtitles(
            SubtitleText file, @Nullable ReadableFormat declared, EpisodeDocument document, Inspection inspection) {
        var format = declared == null
                ? ReadableFormat.sniffed(file.text())
                : Optional.of(ReadableFormat.of(file.text(), declared));
        var words = format.isEmpty()
                ? KaldiCtm.read(file.text(), options.limits(), inspection)
                : Optional.<Recognised>empty();
        if (words.isPresent()) {
            document.putSpeech(words.get());
            return;
        }
        if (format.isEmpty()) {
            var message = UnreadFormat.nameOf(file.text()).map(EpisodeMessages::unreadFormat);
            refuse(message.orElse(EpisodeMessages.UNKNOWN_TRANSCRIPT), document, inspection);
            return;
        }
        put(format.get().read(file, options.frameRate()), document, inspection);
    }

    private static void refuse(String message, EpisodeDocument document, Inspection inspection) {
        inspection.problems().add(Pointer.ROOT, Code.UNKNOWN_SHAPE, message);
        document.putSegments(SubtitleSegments.PLACE, List.of());
    }

    private void put(ReadTrack track, EpisodeDocument document, Inspection inspection) {
        document.putSegments(SubtitleSegments.PLACE, SubtitleSegments.of(track, options.limits(), inspection));
        if (track.language() != null) {
            document.put(Field.LANGUAGE, Pointer.ROOT, track.language().tag());
        }
    }
}
