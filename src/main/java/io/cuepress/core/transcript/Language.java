package io.cuepress.core.transcript;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// A language by its BCP 47 tag in canonical case, such as `en`, `pt-BR` or `zh-Hant`; `und` when it is unknown.
public record Language(String tag) {

    public static final Language UNDETERMINED = new Language("und");
    private static final int LONGEST = 35; // RFC 5646, 4.4.1: the length that implementations have to support

    /// @throws IllegalArgumentException when the tag is not well-formed and canonical
    public Language {
        if (!isCanonical(tag)) {
            throw new IllegalArgumentException("not a canonical BCP 47 tag: " + tag);
        }
    }

    /// Parses a tag in any case, with `_` read as `-`; empty when it is not well-formed.
    public static Optional<Language> parse(String text) {
        return of(text.strip())
                .flatMap(Language::of)
                .filter(Language::isCanonical)
                .map(Language::new);
    }

    private static boolean isCanonical(String tag) {
        return of(tag).map(tag::equals).orElse(false);
    }

    /// The canonical form; a few odd tags, such as `und-x-u-en`, need two passes.
    private static Optional<String> of(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder()
                    .setLanguageTag(text.replace('_', '-'))
                    .build()
                    .toLanguageTag());
        } catch (IllformedLocaleException notATag) {
            return Optional.empty();
        }
    }

    /// Whether the language is written from right to left, in its own script or its usual one.
    public boolean isRightToLeft() {
        return ULocale.forLanguageTag(tag).isRightToLeft();
    }

    @Override
    public String toString() {
        return tag;
    }
}
