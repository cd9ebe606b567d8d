package io.cuepress.store.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterExtras;
import io.cuepress.core.time.Timecode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ChapterRepository implements PanacheRepositoryBase<ChapterEntity, ChapterEntity.Key> {

    /// The stored chapters of these episodes, grouped by episode and sorted by position.
    Map<String, List<Chapter>> of(List<String> episodeIds) {
        return find("episodeId in ?1 order by episodeId, position", episodeIds).project(ChapterRow.class).stream()
                .collect(Collectors.groupingBy(
                        ChapterRow::episodeId, Collectors.mapping(ChapterRow::chapter, Collectors.toList())));
    }

    /// A chapter; `listed` is null for true.
    record ChapterRow(
            String episodeId,
            long startMs,
            String title,
            @Nullable String img,
            @Nullable String url,
            @Nullable Boolean listed) {

        private Chapter chapter() {
            return new Chapter(
                    new Timecode(startMs), title, new ChapterExtras(!Boolean.FALSE.equals(listed), img, url));
        }
    }
}
