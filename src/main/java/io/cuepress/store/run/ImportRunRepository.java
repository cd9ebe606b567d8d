package io.cuepress.store.run;

import io.cuepress.store.sql.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRunEntity, UUID> {

    List<ImportRunEntity> newest(@Nullable Cursor after, int most) {
        var order = " order by startedAt desc, id desc";
        var found = after == null
                ? find("from ImportRunEntity" + order)
                : find("(startedAt, id) < (?1, ?2)" + order, after.createdAt(), UUID.fromString(after.id()));
        return found.page(0, most).list();
    }

    /// Waits for other transactions that begin a run with this id, and makes later ones wait for this one.
    void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", id.getLeastSignificantBits())
                .getSingleResult();
    }
}
