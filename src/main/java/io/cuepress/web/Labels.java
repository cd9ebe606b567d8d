package io.cuepress.web;

import io.cuepress.core.transcript.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Texts for dates, languages and counts on pages.
final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Labels() {}

    static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// The English name of a language; its tag if it has no name.
    static String language(Language language) {
        return language.equals(Language.UNDETERMINED)
                ? "Unknown language"
                : Locale.forLanguageTag(language.tag()).getDisplayName(Locale.ENGLISH);
    }

    static String direction(Language language) {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /// `1 chapter`, `2 chapters`, `12,679 cues`.
    static String count(long number, String what) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
