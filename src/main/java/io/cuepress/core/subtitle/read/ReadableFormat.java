package io.cuepress.core.subtitle.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cuepress.core.subtitle.read.broadcast.EbuStlReader;
import io.cuepress.core.subtitle.read.broadcast.SccReader;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SubtitleReader;
import io.cuepress.core.subtitle.read.file.SubtitleText;
import io.cuepress.core.subtitle.read.vtt.VttReader;
import io.cuepress.core.subtitle.read.xml.TtmlReader;
import io.cuepress.core.subtitle.read.xml.YoutubeXmlReader;
import io.cuepress.core.time.FrameRate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The subtitle formats that can be read, in the order in which a text is tried for their signs: formats with a
/// signature first, then those that only the lines of their times tell apart.
///
/// To add one: write a [SubtitleReader] beside the others and add a line here with its sign and media types, and a
/// sample in `SniffingTest`. [SubtitleFormat][io.cuepress.core.subtitle.write.SubtitleFormat] has the writers.
public enum ReadableFormat {
    VTT(new VttReader(), VttReader::hasSignature, "text/vtt"),
    TTML(new TtmlReader(), TtmlReader::hasSignature, "application/ttml+xml", "application/ttaf+xml", "text/ttml"),
    YOUTUBE_XML(new YoutubeXmlReader(), YoutubeXmlReader::hasSignature, "application/x-youtube-timedtext"),
    SAMI(new SamiReader(), SamiReader::hasSignature, "application/x-sami", "application/smil+sami"),
    ASS(new AssReader(), AssReader::hasSignature, "text/x-ssa", "text/x-ass", "application/x-ass", "application/x-ssa"),
    SCC(new SccReader(), SccReader::hasSignature, "text/x-scc", "application/x-scc"),
    STL(new EbuStlReader(), EbuStlReader::hasSignature, "application/x-ebu-stl", "application/x-stl"),
    MICRODVD(new MicroDvdReader(), MicroDvdReader::hasSignature, "text/x-microdvd"),
    SUBVIEWER(new SubViewerReader(), SubViewerReader::hasSignature, "text/x-subviewer"),
    LRC(new LrcReader(), LrcReader::hasSignature, "text/x-lrc", "application/x-lrc"),
    TSV(new TsvReader(), text -> text.startsWith(TsvReader.HEADER), "text/tab-separated-values"),
    SBV(new SbvReader(), text -> Sniffing.firstTimes(text) == Sniffing.Times.COMMA, "text/x-sbv"),
    SRT(
            new SrtReader(),
            text -> Sniffing.firstTimes(text) == Sniffing.Times.ARROW,
            "application/x-subrip",
            "application/srt",
            "text/srt");

    private final SubtitleReader reader;
    private final Predicate<String> sign;
    private final List<String> mediaTypes;

    ReadableFormat(SubtitleReader reader, Predicate<String> sign, String... mediaTypes) {
        this.reader = reader;
        this.sign = sign;
        this.mediaTypes = List.of(mediaTypes);
    }

    public static Optional<ReadableFormat> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaTypes.contains(mediaType))
                .findFirst();
    }

    /// The format of a text, recognised by the text itself, whatever byte order marks and blank lines come first.
    public static Optional<ReadableFormat> sniffed(String text) {
        var start = SubtitleText.withoutBlankStart(text);
        return Stream.of(values()).filter(format -> format.sign.test(start)).findFirst();
    }

    /// The format of a text that was declared as another: what the text shows counts for more than its media type,
    /// which is often a default, except that text without a signature does not become WebVTT.
    public static ReadableFormat of(String text, ReadableFormat declared) {
        var shown = sniffed(text).orElse(declared);
        return declared == VTT && shown == SRT && Sniffing.hasTimesOfVtt(text) ? VTT : shown;
    }

    /// The media types of all formats, those of one format together.
    public static List<String> mediaTypes() {
        return Stream.of(values()).flatMap(format -> format.mediaTypes.stream()).toList();
    }

    /// The name of the format, such as `srt`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format of bytes that are no text.
    public static Optional<ReadableFormat> ofBinary(byte[] bytes) {
        return EbuStlReader.hasSignature(new String(bytes, 0, Math.min(bytes.length, 1_024), ISO_8859_1))
                ? Optional.of(STL)
                : Optional.empty();
    }

    /// Whether a body is a text of lines in brackets, such as `[Script Info]` or `{1}{1}25`, which is no JSON.
    public static boolean beginsWithBracket(byte[] body) {
        return Sniffing.beginsWithBracket(new String(body, 0, Math.min(body.length, 1_024), ISO_8859_1));
    }

    /// Reads a file of a format that [#ofBinary] recognised.
    ///
    /// @param rate  the rate of frames, if the client names it
    public ReadTrack read(byte[] bytes, @Nullable FrameRate rate) {
        return reader.read(new String(bytes, ISO_8859_1), rate);
    }

    public ReadTrack read(SubtitleText file) {
        return read(file, null);
    }

    /// Reads a file whose times may count frames.
    ///
    /// @param rate  the rate of frames, if the client names it
    public ReadTrack read(SubtitleText file, @Nullable FrameRate rate) {
        return read(file.text(), rate);
    }

    ReadTrack read(String text, @Nullable FrameRate rate) {
        return reader.read(text, rate);
    }
}
