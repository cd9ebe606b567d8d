package io.cuepress.store.read;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class ChapterRepository implements PanacheRepositoryBase<ChapterEntity, ChapterEntity.Key> {

    /// The stored chapters of these episodes, grouped by episode and sorted by position.
    Map<String, List<ChapterRow>> of(List<String> episodeIds) {
        return find("episodeId in ?1 order by episodeId, position", episodeIds).project(ChapterRow.class).stream()
                .collect(Collectors.groupingBy(ChapterRow::episodeId));
    }

    record ChapterRow(String episodeId, long startMs, String title) {}
}
