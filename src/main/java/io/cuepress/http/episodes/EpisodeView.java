package io.cuepress.http.episodes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.export.EpisodeChapters;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An episode in JSON; times in seconds.
///
/// @param duration  of the video where that is known, else until the end of speech
/// @param publishedAt  null when unknown
/// @param chapterCount  without silent chapters
/// @param confidence  that the chapters were read from the description as meant, from 0 to 1, by the description and
///                    its channel alone; exports ask the speech too
/// @param exports  a URL for every format, by kind and extension
@JsonInclude(Include.ALWAYS)
record EpisodeView(
        String id,
        String channel,
        @Nullable String url,
        String title,
        String description,
        String language,
        String languageSource,
        BigDecimal duration,
        @Nullable Instant publishedAt,
        int segmentCount,
        List<TrackView> tracks,
        int chapterCount,
        String chapterSource,
        @Nullable BigDecimal confidence,
        boolean youtubeCompliant,
        List<String> reasons,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        Map<String, Map<String, String>> exports) {

    /// One of its transcripts.
    record TrackView(String language, int segmentCount, BigDecimal duration) {}

    static EpisodeView of(EpisodeSummary episode) {
        var metadata = episode.metadata();
        var chapters = EpisodeChapters.of(episode);
        return new EpisodeView(
                episode.id().value(),
                metadata.channel().name(),
                url(metadata.url()),
                metadata.title().text(),
                metadata.description().text(),
                episode.language().tag(),
                episode.languageSource().slug(),
                episode.duration().seconds(),
                metadata.video().publishedAt(),
                episode.segmentCount(),
                tracks(episode),
                chapters.listed().size(),
                chapters.provenance().source().slug(),
                confidence(chapters.provenance()),
                chapters.provenance().youtubeCompliant(),
                chapters.provenance().reasons(),
                episode.revision(),
                episode.createdAt(),
                episode.updatedAt(),
                exports(episode, !chapters.listed().isEmpty()));
    }

    private static @Nullable BigDecimal confidence(Provenance provenance) {
        var percent = provenance.confidence();
        return percent == null ? null : BigDecimal.valueOf(percent, 2);
    }

    private static @Nullable String url(@Nullable VideoUrl url) {
        return url == null ? null : url.value();
    }

    private static List<TrackView> tracks(EpisodeSummary episode) {
        return episode.tracks().stream().map(EpisodeView::track).toList();
    }

    private static TrackView track(EpisodeSummary.TrackSummary track) {
        return new TrackView(
                track.language().tag(), track.segmentCount(), track.end().seconds());
    }

    private static Map<String, Map<String, String>> exports(EpisodeSummary episode, boolean hasChapters) {
        var base = "/v1/episodes/" + episode.id() + "/";
        var exports = new LinkedHashMap<String, Map<String, String>>();
        exports.put(
                "subtitles",
                urls(base + "subtitles.", Stream.of(SubtitleFormat.values()).map(SubtitleFormat::type)));
        if (hasChapters) {
            exports.put(
                    "chapters",
                    urls(base + "chapters.", Stream.of(ChapterFormat.values()).map(ChapterFormat::type)));
        }
        exports.put(
                "outline",
                urls(base + "outline.", Stream.of(OutlineFormat.values()).map(OutlineFormat::type)));
        var hls = new LinkedHashMap<String, String>();
        hls.put("m3u8", base + "hls/subtitles.m3u8");
        hls.put("master", base + "hls/master.m3u8");
        exports.put("hls", hls);
        exports.put("bundle", Map.of("zip", base + "bundle.zip"));
        return exports;
    }

    private static Map<String, String> urls(String base, Stream<FileType> types) {
        var urls = new LinkedHashMap<String, String>();
        types.forEach(type -> urls.put(type.extension(), base + type.extension()));
        return urls;
    }
}
