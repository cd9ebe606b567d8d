package io.cuepress.core.subtitle.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The subtitle formats that can be read.
///
/// To add one: write a [SubtitleReader] beside the others and add a line here with its media types and a test that
/// recognises its text. [SubtitleFormat][io.cuepress.core.subtitle.write.SubtitleFormat] has the writers.
public enum ReadableFormat {
    VTT(new VttReader(), VttReader::hasSignature, "text/vtt"),
    TSV(new TsvReader(), text -> text.startsWith(TsvReader.HEADER), "text/tab-separated-values"),
    SBV(new SbvReader(), text -> firstLine(text).map(SbvReader::timing).isPresent(), "text/x-sbv"),
    SRT(new SrtReader(), text -> text.contains("-->"), "application/x-subrip", "application/srt", "text/srt");

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

    /// The format of a text, recognised by the text itself.
    public static Optional<ReadableFormat> sniffed(String text) {
        return Stream.of(values()).filter(format -> format.sign.test(text)).findFirst();
    }

    /// The media types of all formats, those of one format together.
    public static List<String> mediaTypes() {
        return Stream.of(values()).flatMap(format -> format.mediaTypes.stream()).toList();
    }

    /// The name of the format, such as `srt`.
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public ReadTrack read(SubtitleText file) {
        return reader.read(file.text());
    }

    private static Optional<String> firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst();
    }
}
