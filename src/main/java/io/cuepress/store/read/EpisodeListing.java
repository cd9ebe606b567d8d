package io.cuepress.store.read;

import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.store.read.EpisodeRepository.EpisodeRow;
import io.cuepress.store.sql.Cursor;
import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Lists stored episodes page by page.
@ApplicationScoped
public class EpisodeListing {

    private static final String PROFILES = "SELECT channel, profile FROM channel_profile WHERE channel = ANY (?)";

    private final DataSource dataSource;
    private final EpisodeRepository episodes;
    private final TrackRepository tracks;
    private final ChapterRepository chapters;

    EpisodeListing(
            DataSource dataSource, EpisodeRepository episodes, TrackRepository tracks, ChapterRepository chapters) {
        this.dataSource = dataSource;
        this.episodes = episodes;
        this.tracks = tracks;
        this.chapters = chapters;
    }

    @Transactional
    public EpisodePage page(EpisodePage.Request request) {
        Sql.with(dataSource, Sql::requireRepeatableReads); // an episode and its tracks are listed at the same revision
        var rows = episodes.page(request);
        var listed = rows.subList(0, Math.min(rows.size(), request.limit()));
        var last = listed.isEmpty() ? null : listed.getLast();
        var next = rows.size() > listed.size() && last != null ? new Cursor(last.createdAt(), last.id()) : null;
        return new EpisodePage(summaries(listed), next);
    }

    private List<EpisodeSummary> summaries(List<EpisodeRow> rows) {
        var ids = rows.stream().map(EpisodeRow::id).toList();
        var tracksOf = tracks.of(ids);
        var chaptersOf = chapters.of(ids);
        var profileOf =
                profiles(rows.stream().map(EpisodeRow::channel).distinct().toList());
        return rows.stream()
                .map(row -> Summaries.of(
                        row,
                        tracksOf.getOrDefault(row.id(), List.of()),
                        chaptersOf.getOrDefault(row.id(), List.of()),
                        profileOf.getOrDefault(row.channel(), ChannelProfile.EMPTY)))
                .toList();
    }

    private Map<String, ChannelProfile> profiles(List<String> channels) {
        return Sql.with(dataSource, connection -> {
            try (var select = connection.prepareStatement(PROFILES)) {
                select.setArray(1, connection.createArrayOf("text", channels.toArray()));
                return Sql.rows(select, row -> Map.entry(row.getString(1), ChannelProfile.read(row.getBytes(2))))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            }
        });
    }
}
