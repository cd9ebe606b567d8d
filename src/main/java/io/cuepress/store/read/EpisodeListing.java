package io.cuepress.store.read;

import io.cuepress.core.episode.EpisodeSummary;
import io.cuepress.store.read.EpisodeRepository.EpisodeRow;
import io.cuepress.store.sql.Cursor;
import io.cuepress.store.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import javax.sql.DataSource;

/// Lists stored episodes, a page at a time.
@ApplicationScoped
public class EpisodeListing {

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
        readOneState();
        var rows = episodes.page(request);
        var shown = rows.subList(0, Math.min(rows.size(), request.limit()));
        var last = shown.isEmpty() ? null : shown.getLast();
        var next = rows.size() > shown.size() && last != null ? new Cursor(last.createdAt(), last.id()) : null;
        return new EpisodePage(summaries(shown), next);
    }

    private List<EpisodeSummary> summaries(List<EpisodeRow> rows) {
        var ids = rows.stream().map(EpisodeRow::id).toList();
        var tracksOf = tracks.of(ids);
        var chaptersOf = chapters.of(ids);
        return rows.stream()
                .map(row -> Summaries.of(
                        row, tracksOf.getOrDefault(row.id(), List.of()), chaptersOf.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /// Everything this transaction reads is as it was at one moment: an episode must not be listed with the tracks of
    /// another revision.
    private void readOneState() {
        Sql.with(dataSource, connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
        });
    }
}
