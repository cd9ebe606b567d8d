package io.cuepress.store.read;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@ApplicationScoped
class TrackRepository implements PanacheRepositoryBase<TrackEntity, TrackEntity.Key> {

    /// The tracks of these episodes, grouped by episode, the episode's own first.
    Map<String, List<TrackRow>> of(List<String> episodeIds) {
        return find("episodeId in ?1", Sort.descending("own").and("language"), episodeIds)
                .project(TrackRow.class)
                .stream()
                .collect(Collectors.groupingBy(TrackRow::episodeId));
    }

    record TrackRow(String episodeId, String language, int segmentCount, long endMs) {}
}
