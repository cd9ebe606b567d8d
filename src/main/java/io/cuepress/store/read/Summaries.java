package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.episode.EpisodeSummary.TrackSummary;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.store.read.EpisodeRepository.EpisodeRow;
import io.cuepress.store.read.TrackRepository.TrackRow;
import java.util.List;
import java.util.Locale;

/// Converts rows to types of `core`.
final class Summaries {

    private Summaries() {}

    static EpisodeSummary of(EpisodeRow row, List<TrackRow> tracks, List<Chapter> chapters, ChannelProfile channel) {
        return new EpisodeSummary(
                new EpisodeId(row.id()),
                new Metadata(
                        new Channel(row.channel()),
                        row.url() == null ? null : new VideoUrl(row.url()),
                        new Title(row.title()),
                        new Description(row.description()),
                        VideoColumns.video(row.durationMs(), row.publishedAt())),
                new Language(row.language()),
                LanguageSource.valueOf(row.languageSource().toUpperCase(Locale.ROOT)),
                tracks.stream().map(Summaries::track).toList(),
                chapters,
                row.revision(),
                row.createdAt(),
                row.updatedAt(),
                channel);
    }

    private static TrackSummary track(TrackRow row) {
        return new TrackSummary(new Language(row.language()), row.segmentCount(), new Timecode(row.endMs()));
    }
}
