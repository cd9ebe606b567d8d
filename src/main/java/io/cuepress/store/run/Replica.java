package io.cuepress.store.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Identifies this instance of the service among all on the same database, by an id chosen at start.
@ApplicationScoped
public class Replica {

    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}
