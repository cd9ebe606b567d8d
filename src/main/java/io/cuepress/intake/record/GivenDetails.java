package io.cuepress.intake.record;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The details of an episode that a client sends beside its transcript; null where it gives none.
public record GivenDetails(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String channel) {

    public static final GivenDetails NONE = new GivenDetails(null, null, null, null);

    /// Whether the client gives any detail: then the body is one transcript.
    public boolean isAny() {
        return !fields().isEmpty();
    }

    /// Whether the client names the episode of the transcript.
    public boolean isIdentified() {
        return id != null || url != null;
    }

    public Map<Field, String> fields() {
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
