package io.cuepress.intake.episode;

import io.cuepress.intake.record.Field;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a client says of the episode whose transcript it sends, as it says it; null for what it does not.
public record GivenDetails(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String channel) {

    /// Whether the client says anything: then the body is one transcript.
    public boolean isAny() {
        return !fields().isEmpty();
    }

    /// Whether the client says whose transcript it is.
    public boolean isIdentified() {
        return id != null || url != null;
    }

    Map<Field, String> fields() {
        var fields = new EnumMap<Field, String>(Field.class);
        put(fields, Field.ID, id);
        put(fields, Field.URL, url);
        put(fields, Field.TITLE, title);
        put(fields, Field.CHANNEL, channel);
        return fields;
    }

    private static void put(Map<Field, String> fields, Field field, @Nullable String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }
}
