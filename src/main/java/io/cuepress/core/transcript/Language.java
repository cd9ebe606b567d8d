package io.cuepress.core.transcript;

import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A language by its BCP 47 tag in canonical form, such as `en`, `pt-BR` or `zh-Hant`; `und` when it is unknown.
public record Language(String tag) {

    /// Subtags of 4 to 8 letters are reserved and registered for languages, and none is in use: they are names.
    private static final Pattern LONG_LANGUAGE = Pattern.compile("[A-Za-z]{4}");
    private static final int LONGEST = 35; // RFC 5646, 4.4.1: the length that implementations have to support
    public static final Language UNDETERMINED = new Language("und");

    /// @throws IllegalArgumentException when the tag is not well-formed and canonical
    public Language {
        if (!isCanonical(tag)) {
            throw new IllegalArgumentException("not a canonical BCP 47 tag: " + tag);
        }
    }

    /// Parses a tag in any case, with `_` read as `-`. The language gets its shortest code: `jpn` is read as `ja`,
    /// `chi` and `cmn` as `zh`. Empty when the tag is not well-formed.
    public static Optional<Language> parse(String text) {
        var given = text.strip();
        return LONG_LANGUAGE.matcher(given).lookingAt()
                ? Optional.empty()
                : of(given)
                        .flatMap(Language::of)
                        .map(Language::shortest)
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

    /// The tag with the two letters of its language where there are two.
    private static String shortest(String tag) {
        var end = tag.indexOf('-');
        var primary = end < 0 ? tag : tag.substring(0, end);
        return ShortCodes.of(primary) + tag.substring(primary.length());
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
