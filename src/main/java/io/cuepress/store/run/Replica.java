package io.cuepress.store.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// This one of the services on a database, by a name it takes at its start.
@ApplicationScoped
public class Replica {

    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}
