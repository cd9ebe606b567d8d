package io.cuepress.ingest;

import io.cuepress.core.transcript.Language;
import io.cuepress.intake.episode.GivenDetails;
import io.cuepress.intake.record.IntakeOptions.BadSegments;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the client asked for with its body.
public record ImportRequest(
        @Nullable String mediaType,
        BadSegments badSegments,
        @Nullable Language language,
        GivenDetails details) {

    /// The same by names, as it is kept with a stored body.
    Map<String, String> names() {
        var names = new HashMap<String, String>();
        names.put("badSegments", badSegments.name());
        put(names, "mediaType", mediaType);
        put(names, "language", language == null ? null : language.tag());
        put(names, "id", details.id());
        put(names, "url", details.url());
        put(names, "title", details.title());
        put(names, "channel", details.channel());
        return names;
    }

    private static void put(Map<String, String> names, String name, @Nullable String value) {
        if (value != null) {
            names.put(name, value);
        }
    }

    /// What [#names] gave.
    static ImportRequest of(Map<String, String> names) {
        var language = names.get("language");
        return new ImportRequest(
                names.get("mediaType"),
                BadSegments.valueOf(names.getOrDefault("badSegments", BadSegments.REPAIR.name())),
                language == null ? null : new Language(language),
                new GivenDetails(names.get("id"), names.get("url"), names.get("title"), names.get("channel")));
    }
}
