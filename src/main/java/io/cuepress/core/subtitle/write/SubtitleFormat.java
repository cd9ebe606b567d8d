package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All subtitle formats; the first is the default.
///
/// To add a format:
/// 1. write one [SubtitleWriter] beside the others;
/// 2. add one line here: file type, how it names speakers by default, writer;
/// 3. put its output for the test episode, checked by eye and by another program, into
///    `src/test/resources/golden/subtitles/`, named `nasty.` plus the extension.
///
/// No test has to be written: the golden test and the contract test run over every constant.
public enum SubtitleFormat {
    SRT(
            new FileType("srt", "application/x-subrip", List.of("application/srt", "text/srt")),
            SpeakerLabels.PREFIX,
            new SrtWriter()),
    VTT(new FileType("vtt", "text/vtt"), SpeakerLabels.VOICE, new VttWriter()),
    TTML(new FileType("ttml", "application/ttml+xml"), SpeakerLabels.VOICE, new TtmlWriter()),
    ASS(new FileType("ass", "text/x-ssa"), SpeakerLabels.PREFIX, new AssWriter()),
    SBV(new FileType("sbv", "text/x-sbv"), SpeakerLabels.PREFIX, new SbvWriter()),
    LRC(new FileType("lrc", "text/x-lrc"), SpeakerLabels.PREFIX, new LrcWriter()),
    TXT(new FileType("txt", "text/plain"), SpeakerLabels.PREFIX, new TextWriter()),
    JSON(new FileType("json", "application/json"), SpeakerLabels.PREFIX, new PodcastJsonWriter()),
    TSV(new FileType("tsv", "text/tab-separated-values"), SpeakerLabels.PREFIX, new TsvWriter());

    private static final int CHARACTERS_A_CUE = 120; // an estimate, so that the buffer need not grow

    private final FileType type;
    private final SpeakerLabels labels;
    private final SubtitleWriter writer;

    SubtitleFormat(FileType type, SpeakerLabels labels, SubtitleWriter writer) {
        this.type = type;
        this.labels = labels;
        this.writer = writer;
    }

    /// The format with a file extension, given without the dot.
    public static Optional<SubtitleFormat> byExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.type.extension().equals(extension))
                .findFirst();
    }

    public FileType type() {
        return type;
    }

    /// How this format names speakers by default.
    public SpeakerLabels defaultLabels() {
        return labels;
    }

    /// The track in this format; every line ends in `\n`.
    public String write(Track track) {
        var hasVoices = labels == SpeakerLabels.VOICE;
        var out = new StringBuilder(track.cues().size() * CHARACTERS_A_CUE);
        writer.write(
                track.labels() == SpeakerLabels.VOICE && !hasVoices ? track.with(SpeakerLabels.PREFIX) : track, out);
        return out.toString();
    }
}
