package io.cuepress.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRunEntity, UUID> {

    /// Waits for other transactions that begin a run of this id, until the end of this one.
    void lock(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", id.getLeastSignificantBits())
                .getSingleResult();
    }
}
