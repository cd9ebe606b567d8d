package io.cuepress.export;

import io.cuepress.core.chapter.ChapterFormat;
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

/// Everything that decides what an export of an episode at a given revision looks like. Two equal requests are answered
/// with the same bytes.
public sealed interface ExportRequest {

    FileType type();

    /// Which part this is of what is made at once, from 0.
    default int part() {
        return 0;
    }

    /// The request for the first part of what is made at once.
    default ExportRequest firstPart() {
        return this;
    }

    /// Subtitles of one track.
    ///
    /// @param language the track; null for the episode's own
    /// @param shape how cues are reshaped; null for one cue a segment
    /// @param words whether words get timestamps of their own
    /// @param labels how speakers are named; null for the format's own way
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

        @Override
        public int part() {
            return number;
        }

        @Override
        public HlsSegment firstPart() {
            return new HlsSegment(subtitles, timing, 0);
        }
    }

    /// The media playlist of all segments.
    ///
    /// @param query  what their URLs ask for besides their number
    record HlsPlaylist(Subtitles subtitles, HlsTiming timing, String query) implements ExportRequest {
        @Override
        public FileType type() {
            return HlsTrack.PLAYLIST;
        }
    }

    /// The lines of a master playlist that offer every track.
    ///
    /// @param query  what the media playlists are asked for besides their language
    record MasterLines(String query) implements ExportRequest {
        @Override
        public FileType type() {
            return HlsTrack.PLAYLIST;
        }
    }

    /// Which chapters are wanted, and how far they may be moved to the start of a segment.
    ///
    /// @param source null for those given, or else the description's
    record Choice(Provenance.@Nullable Source source, long snapMs) {}

    /// The chapters alone.
    record ChapterList(ChapterFormat format, Choice choice) implements ExportRequest {
        @Override
        public FileType type() {
            return format.type();
        }
    }

    /// The chapters with what is said in each.
    ///
    /// @param language the track; null for the episode's own
    /// @param paragraphs whether the text is wanted, or the titles alone
    record OutlineText(OutlineFormat format, @Nullable Language language, boolean paragraphs, Choice choice)
            implements ExportRequest {
        @Override
        public FileType type() {
            return format.type();
        }
    }
}
