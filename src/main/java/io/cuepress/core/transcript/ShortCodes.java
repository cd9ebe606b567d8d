package io.cuepress.core.transcript;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The two-letter codes of languages that have longer ones, too.
final class ShortCodes {

    /// From the codes of ISO 639-3. ICU reads some of them as another language: `tgl` as `fil`.
    private static final Map<String, String> ISO_639_3 = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> Locale.of(code).toLanguageTag().equals(code)) // not `ji`, which is `yi` now
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.of(code).getISO3Language(), Function.identity(), (first, second) -> first));

    private static final Map<String, String> FOUND = new ConcurrentHashMap<>();
    private static final int MOST_FOUND = 10_000; // clients choose the codes

    private ShortCodes() {}

    /// The two letters of a language in lower case, or the code itself.
    static String of(String code) {
        var found = FOUND.get(code);
        if (found != null) {
            return found;
        }
        var shortest = find(code);
        if (FOUND.size() < MOST_FOUND) {
            FOUND.put(code, shortest);
        }
        return shortest;
    }

    /// Two letters of ISO 639-1 are as short as it gets. ICU knows the codes of ISO 639-2/B, withdrawn ones, and
    /// varieties that are written as their macrolanguage. A variety that it writes with a script or country stays.
    private static String find(String code) {
        var exact = ISO_639_3.containsValue(code) ? code : ISO_639_3.get(code);
        if (exact != null) {
            return exact;
        }
        var canonical = ULocale.createCanonical(code).toLanguageTag();
        return canonical.length() == 2 ? canonical : code;
    }
}
