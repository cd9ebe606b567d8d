package io.cuepress.core.transcript;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A language by the name that recognisers and downloaders give it: its tag or its English name.
public final class LanguageName {

    /// What stands for a language that is not known yet, and the name under which live chats are listed.
    private static final Set<String> NOT_GIVEN =
            Set.of("", "auto", "detect", "none", "null", "unknown", "undefined", "n/a", "live_chat", "live chat");

    /// The mark of captions in the original language, which YouTube may list a second time, translated.
    private static final String ORIGINAL = "-orig";

    /// Names in use that ICU does not give.
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("bengali", "bn"),
            Map.entry("castilian", "es"),
            Map.entry("farsi", "fa"),
            Map.entry("flemish", "nl"),
            Map.entry("haitian", "ht"),
            Map.entry("letzeburgesch", "lb"),
            Map.entry("mandarin", "zh"),
            Map.entry("mandarin chinese", "zh"),
            Map.entry("maori", "mi"),
            Map.entry("moldavian", "ro"),
            Map.entry("moldovan", "ro"),
            Map.entry("myanmar", "my"),
            Map.entry("nynorsk", "nn"),
            Map.entry("panjabi", "pa"),
            Map.entry("pushto", "ps"),
            Map.entry("sinhalese", "si"),
            Map.entry("tagalog", "tl"),
            Map.entry("valencian", "ca"));

    private LanguageName() {}

    /// The language of a tag or of an English name in any case, such as `en-US`, `eng`, `Bengali` or
    /// `Brazilian Portuguese`; [Language#UNDETERMINED] for `auto`, `none` and other words for none; empty for
    /// anything else.
    public static Optional<Language> parse(String text) {
        var name = text.strip().toLowerCase(Locale.ROOT);
        if (NOT_GIVEN.contains(name)) {
            return Optional.of(Language.UNDETERMINED);
        }
        var plain = name.endsWith(ORIGINAL) ? name.substring(0, name.length() - ORIGINAL.length()) : name;
        return Language.parse(plain)
                .or(() -> Optional.ofNullable(Names.TAGS.get(plain.replace('_', ' ')))
                        .flatMap(Language::parse));
    }

    /// The English names of ICU, and the others. They load when the first name is parsed.
    private static final class Names {

        private static final Map<String, String> TAGS = all();

        private static Map<String, String> all() {
            var tags = new HashMap<>(OTHERS);
            for (var language : ULocale.getISOLanguages()) {
                var locale = new ULocale(language);
                tags.putIfAbsent(key(locale.getDisplayLanguage(ULocale.ENGLISH)), locale.toLanguageTag());
            }
            for (var locale : ULocale.getAvailableLocales()) {
                tags.putIfAbsent(key(locale.getDisplayName(ULocale.ENGLISH)), locale.toLanguageTag());
                tags.putIfAbsent(key(locale.getDisplayNameWithDialect(ULocale.ENGLISH)), locale.toLanguageTag());
            }
            tags.remove(""); // the name of no language
            return Map.copyOf(tags);
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
