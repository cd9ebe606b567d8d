package io.cuepress.store.run;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RejectionRepository implements PanacheRepositoryBase<RejectionEntity, RejectionEntity.Key> {

    /// At most `most` rejections of a run after a record, in the order of the records.
    List<RejectionEntity> of(UUID runId, long afterRecord, int most) {
        return find("runId = ?1 and record > ?2 order by record", runId, afterRecord)
                .page(0, most)
                .list();
    }
}
