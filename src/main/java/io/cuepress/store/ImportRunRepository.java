package io.cuepress.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ImportRunRepository implements PanacheRepositoryBase<ImportRunEntity, UUID> {}
