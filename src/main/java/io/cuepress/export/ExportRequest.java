package io.cuepress.export;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.HlsTrack;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import org.jspecify.annotations.Nullable;

/// All options of an export. Equal requests for the same revision of an episode give the same bytes. ETags are made
/// from the text of a request, so a new name for one of these types changes them.
public sealed interface ExportRequest {

    FileType type();

    /// Whether the export depends on the profile of the episode's channel, which changes without the episode.
    default boolean readsChannel(EpisodeVersion episode) {
        return false;
    }

    /// Subtitles of one track.
    ///
    /// @param language of the track; null for the episode's own
    /// @param shape how to reshape the cues; null for one cue a segment
    /// @param labels how to name speakers; null for the default of the format
    /// @param words whether to write a timestamp for each word
    record Subtitles(
            SubtitleFormat format,
            @Nullable Language language,
            @Nullable Shape shape,
            Timeline timeline,
            @Nullable SpeakerLabels labels,
            boolean words,
            Encoding encoding)
            implements ExportRequest {
        @Override
        public FileType type() {
            return format.type();
        }
    }

    /// One segment of the subtitles of an HLS stream.
    ///
    /// @param number  from 0
    record HlsSegment(Subtitles subtitles, HlsTiming timing, int number) implements ExportRequest {
        @Override
        public FileType type() {
            return subtitles.type();
        }

        /// The first segment of the same stream.
        HlsSegment first() {
            return new HlsSegment(subtitles, timing, 0);
        }
    }

    /// The media playlist of an HLS stream.
    ///
    /// @param query  the query of every segment's URL, such as `?lang=en`; empty for none
    record HlsPlaylist(Subtitles subtitles, HlsTiming timing, String query) implements ExportRequest {
        @Override
        public FileType type() {
            return HlsTrack.PLAYLIST;
        }
    }

    /// The lines of a master playlist that offer every track.
    ///
    /// @param query  follows the language in the query of every media playlist's URL, such as `&style=ted`; empty
    ///               for none
    record MasterLines(String query) implements ExportRequest {
        @Override
        public FileType type() {
            return HlsTrack.PLAYLIST;
        }
    }

    /// Which chapters to export.
    ///
    /// @param source null for the stored chapters or, if there are none, those of the description
    /// @param snapMs how far a chapter may move to the start of a segment, in milliseconds; 0 leaves all where
    ///               they are
    /// @param minConfidence in percent; a list read with less is as good as none
    /// @param turned whether each title goes to the time on its other side
    record Choice(Provenance.@Nullable Source source, long snapMs, int minConfidence, boolean turned) {

        /// The usual ones.
        public static final Choice ANY = new Choice(null, 0, 0, false);

        public Choice(Provenance.@Nullable Source source, long snapMs) {
            this(source, snapMs, 0, false);
        }

        private boolean readsDescription(EpisodeVersion episode) {
            return source == null ? !episode.chapters().given() : source == Provenance.Source.DESCRIPTION;
        }
    }

    /// The list of chapters.
    record ChapterList(ChapterFormat format, Choice choice) implements ExportRequest {
        @Override
        public boolean readsChannel(EpisodeVersion episode) {
            return choice.readsDescription(episode);
        }

        @Override
        public FileType type() {
            return format.type();
        }
    }

    /// The chapters with their text.
    ///
    /// @param language of the track; null for the episode's own
    /// @param paragraphs whether to write the text as well as the titles
    record OutlineText(OutlineFormat format, @Nullable Language language, boolean paragraphs, Choice choice)
            implements ExportRequest {
        @Override
        public boolean readsChannel(EpisodeVersion episode) {
            return choice.readsDescription(episode);
        }

        @Override
        public FileType type() {
            return format.type();
        }
    }
}
