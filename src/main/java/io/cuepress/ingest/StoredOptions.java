package io.cuepress.ingest;

import io.cuepress.core.time.FrameRate;
import io.cuepress.core.transcript.Language;
import io.cuepress.intake.record.GivenDetails;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The choices of a client as texts by name, as they are stored with the body of an import.
final class StoredOptions {

    private StoredOptions() {}

    static Map<String, String> write(ImportOptions options) {
        var texts = new HashMap<String, String>();
        texts.put("badSegments", options.badSegments().name());
        put(texts, "mediaType", options.mediaType());
        put(texts, "charset", options.charset());
        put(
                texts,
                "language",
                options.language() == null ? null : options.language().tag());
        if (options.frameRate() != null) {
            put(texts, "frames", Long.toString(options.frameRate().frames()));
            put(texts, "perSeconds", Long.toString(options.frameRate().seconds()));
        }
        put(texts, "id", options.details().id());
        put(texts, "url", options.details().url());
        put(texts, "title", options.details().title());
        put(texts, "channel", options.details().channel());
        return texts;
    }

    private static void put(Map<String, String> texts, String name, @Nullable String value) {
        if (value != null) {
            texts.put(name, value);
        }
    }

    /// The options that [#write] wrote, under the current limits.
    static ImportOptions read(Map<String, String> texts, Limits limits) {
        var language = texts.get("language");
        return new ImportOptions(
                limits,
                BadSegments.valueOf(texts.getOrDefault("badSegments", BadSegments.REPAIR.name())),
                language == null ? null : new Language(language),
                texts.get("mediaType"),
                texts.get("charset"),
                new GivenDetails(texts.get("id"), texts.get("url"), texts.get("title"), texts.get("channel")),
                frameRate(texts));
    }

    private static @Nullable FrameRate frameRate(Map<String, String> texts) {
        var rate = texts.get("frames");
        return rate == null
                ? null
                : new FrameRate(Long.parseLong(rate), Long.parseLong(texts.getOrDefault("perSeconds", "1")));
    }
}
