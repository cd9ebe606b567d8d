package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.FileType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every chapter format there is; the first is what a client gets that does not choose.
///
/// To add a format:
/// 1. write one [ChapterWriter] beside the others;
/// 2. add one line here: file type, writer;
/// 3. put what it makes of the test episode, checked by eye and by another program, into
///    `src/test/resources/golden/chapters/`, named `nasty.` and the extension.
///
/// No test has to be written: the golden test and the contract test run over every constant.
public enum ChapterFormat {
    JSON(new FileType("json", "application/json+chapters", List.of("application/json")), new PodcastChapterWriter()),
    VTT(new FileType("vtt", "text/vtt"), new VttChapterWriter()),
    TXT(new FileType("txt", "text/plain"), new YoutubeChapterWriter()),
    FFMETADATA(new FileType("ffmeta", "text/plain"), new FfmetadataWriter()),
    MATROSKA(new FileType("xml", "application/xml"), new MatroskaChapterWriter()),
    PODLOVE(new FileType("psc", "application/xml"), new PodloveChapterWriter()),
    OGM(new FileType("ogm", "text/plain"), new OgmChapterWriter()),
    HLS(new FileType("hls", "application/json"), new HlsChapterWriter()),
    CUE(new FileType("cue", "text/plain"), new CueSheetWriter()),
    AUDACITY(new FileType("audacity", "text/plain"), new AudacityLabelWriter());

    private final FileType type;
    private final ChapterWriter writer;

    ChapterFormat(FileType type, ChapterWriter writer) {
        this.type = type;
        this.writer = writer;
    }

    /// The format of a file name's extension, given without the dot.
    public static Optional<ChapterFormat> byExtension(String extension) {
        return Stream.of(values())
                .filter(format -> format.type.extension().equals(extension))
                .findFirst();
    }

    public FileType type() {
        return type;
    }

    /// The chapters in this format, every line ended by `\n`.
    public String write(ChapterTrack track) {
        var out = new StringBuilder();
        writer.write(track, out);
        return out.toString();
    }
}
