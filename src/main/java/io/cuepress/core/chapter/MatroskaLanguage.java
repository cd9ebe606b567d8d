package io.cuepress.core.chapter;

import io.cuepress.core.transcript.Language;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/// A language code for the older element of Matroska: ISO 639-2, in the bibliographic form where there are two.
final class MatroskaLanguage {

    /// ISO 639-2 has two codes for these; the JDK knows the terminological one.
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("sqi", "alb"),
            Map.entry("hye", "arm"),
            Map.entry("eus", "baq"),
            Map.entry("mya", "bur"),
            Map.entry("zho", "chi"),
            Map.entry("ces", "cze"),
            Map.entry("nld", "dut"),
            Map.entry("fra", "fre"),
            Map.entry("kat", "geo"),
            Map.entry("deu", "ger"),
            Map.entry("ell", "gre"),
            Map.entry("isl", "ice"),
            Map.entry("mkd", "mac"),
            Map.entry("mri", "mao"),
            Map.entry("msa", "may"),
            Map.entry("fas", "per"),
            Map.entry("ron", "rum"),
            Map.entry("slk", "slo"),
            Map.entry("bod", "tib"),
            Map.entry("cym", "wel"));

    private MatroskaLanguage() {}

    /// The code; `und` for a language without one.
    static String of(Language language) {
        try {
            var code = Locale.forLanguageTag(language.tag()).getISO3Language();
            return code.isEmpty() ? "und" : BIBLIOGRAPHIC.getOrDefault(code, code);
        } catch (MissingResourceException unknown) {
            return "und";
        }
    }
}
