package io.cuepress.export;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.ExportRequest.ChapterList;
import io.cuepress.export.ExportRequest.Choice;
import io.cuepress.export.ExportRequest.OutlineText;
import io.cuepress.export.ExportRequest.Subtitles;
import java.util.List;
import java.util.stream.Stream;

/// A file in a bundle: one kind of export in one format.
public sealed interface BundleFormat {

    /// The kind of export and the extension, as in the URL of the export: `subtitles.srt`.
    String name();

    /// The request for the export of a track in this language; ignored when the export has no language.
    ExportRequest request(Language language);

    /// Whether there is one file per language.
    boolean isPerLanguage();

    /// All formats: subtitles, chapters, outlines.
    static List<BundleFormat> all() {
        return Stream.of(
                        Stream.of(SubtitleFormat.values()).map(OfSubtitles::new),
                        Stream.of(ChapterFormat.values()).map(OfChapters::new),
                        Stream.of(OutlineFormat.values()).map(OfOutline::new))
                .<BundleFormat>flatMap(kind -> kind)
                .toList();
    }

    /// Whether any of the files depends on the profile of the episode's channel.
    static boolean readChannel(List<BundleFormat> formats, EpisodeVersion episode) {
        return formats.stream()
                .anyMatch(format -> format.request(episode.language()).readsChannel(episode));
    }

    record OfSubtitles(SubtitleFormat format) implements BundleFormat {
        @Override
        public String name() {
            return "subtitles." + format.type().extension();
        }

        @Override
        public ExportRequest request(Language language) {
            return new Subtitles(format, language, null, Timeline.UNCHANGED, null, false, Encoding.PLAIN);
        }

        @Override
        public boolean isPerLanguage() {
            return true;
        }
    }

    record OfChapters(ChapterFormat format) implements BundleFormat {
        @Override
        public String name() {
            return "chapters." + format.type().extension();
        }

        @Override
        public ExportRequest request(Language language) {
            return new ChapterList(format, new Choice(null, 0));
        }

        @Override
        public boolean isPerLanguage() {
            return false;
        }
    }

    record OfOutline(OutlineFormat format) implements BundleFormat {
        @Override
        public String name() {
            return "outline." + format.type().extension();
        }

        @Override
        public ExportRequest request(Language language) {
            return new OutlineText(format, language, true, new Choice(null, 0));
        }

        @Override
        public boolean isPerLanguage() {
            return true;
        }
    }
}
