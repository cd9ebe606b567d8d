package io.cuepress.store.run;

import java.util.Map;
import java.util.UUID;

/// A run that waits with its body stored, and what the client asked for with it, by name.
public record QueuedImport(UUID id, Map<String, String> request) {

    public QueuedImport {
        request = Map.copyOf(request);
    }
}
