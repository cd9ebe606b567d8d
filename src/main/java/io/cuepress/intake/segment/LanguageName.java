package io.cuepress.intake.segment;

import io.cuepress.core.transcript.Language;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A language by the name that recognisers give it: its tag or, from OpenAI, its English name.
public final class LanguageName {

    private static final Map<String, String> TAGS = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT),
                    tag -> tag,
                    (first, second) -> first));

    private LanguageName() {}

    public static Optional<Language> parse(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        return Language.parse(TAGS.getOrDefault(name, text));
    }
}
