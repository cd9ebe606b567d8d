package io.cuepress.store.run;

import java.util.Map;
import java.util.UUID;

/// A run with a stored body that waits for a replica.
///
/// @param request  the options of the client, by name
public record QueuedImport(UUID id, Map<String, String> request) {

    public QueuedImport {
        request = Map.copyOf(request);
    }
}
