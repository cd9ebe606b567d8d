package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.FileType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All chapter formats; the first is the default.
///
/// To add a format:
/// 1. write one [ChapterWriter] beside the others;
/// 2. add one line here: file type, writer;
/// 3. put its output for the test episode, checked by eye and by another program, into
///    `src/test/resources/golden/chapters/`, named `nasty.` plus the extension.
///
/// No test has to be written: the golden test and the contract test run over every constant.
///
/// Silent chapters are written only where programs can tell them from listed ones.
public enum ChapterFormat {
    JSON(
            new FileType("json", "application/json+chapters", List.of("application/json")),
            new PodcastChapterWriter(),
            Silent.WRITTEN),
    VTT(new FileType("vtt", "text/vtt"), new VttChapterWriter()),
    TXT(new FileType("txt", "text/plain"), new YoutubeChapterWriter()),
    FFMETADATA(new FileType("ffmeta", "text/plain"), new FfmetadataWriter()),
    MATROSKA(new FileType("xml", "application/xml"), new MatroskaChapterWriter(), Silent.WRITTEN),
    PODLOVE(new FileType("psc", "application/xml"), new PodloveChapterWriter()),
    OGM(new FileType("ogm", "text/plain"), new OgmChapterWriter()),
    HLS(new FileType("hls", "application/json"), new HlsChapterWriter()),
    CUE(new FileType("cue", "text/plain"), new CueSheetWriter(), Silent.LEFT_OUT, CueSheetWriter.MOST_TRACKS),
    AUDACITY(new FileType("audacity", "text/plain"), new AudacityLabelWriter());

    private final FileType type;
    private final ChapterWriter writer;
    private final Silent silent;
    private final int most;

    ChapterFormat(FileType type, ChapterWriter writer) {
        this(type, writer, Silent.LEFT_OUT);
    }

    ChapterFormat(FileType type, ChapterWriter writer, Silent silent) {
        this(type, writer, silent, Integer.MAX_VALUE);
    }

    ChapterFormat(FileType type, ChapterWriter writer, Silent silent, int most) {
        this.type = type;
        this.writer = writer;
        this.silent = silent;
        this.most = most;
    }

    /// The format with a file extension, given without the dot.
    public static Optional<ChapterFormat> byExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.type.extension().equals(extension))
                .findFirst();
    }

    public FileType type() {
        return type;
    }

    /// The maximum number of chapters in a file.
    public int most() {
        return most;
    }

    /// The chapters that this format writes, perhaps none.
    public List<Chapter> written(List<Chapter> chapters) {
        return switch (silent) {
            case WRITTEN -> chapters;
            case LEFT_OUT -> chapters.stream().filter(Chapter::isListed).toList();
        };
    }

    /// The chapters in this format; every line ends in `\n`.
    ///
    /// @throws IllegalArgumentException when there is no chapter to write, or more than [#most()]
    public String write(ChapterTrack track) {
        var chapters =
                new Chapters(written(track.chapters().list()), track.chapters().end());
        if (chapters.list().size() > most) {
            throw new IllegalArgumentException(chapters.list().size() + " chapters in " + this);
        }
        var out = new StringBuilder();
        writer.write(new ChapterTrack(track.episode(), chapters), out);
        return out.toString();
    }

    private enum Silent {
        WRITTEN,
        LEFT_OUT
    }
}
