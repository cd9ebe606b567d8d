package io.cuepress.intake.encoding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import io.cuepress.core.transcript.Language;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The encoding of bytes in one of the older encodings, as ICU detects it and the letters of the language confirm it.
///
/// @param charset the encoding
/// @param text the text
/// @param language the language that goes with it, as an ISO 639 code
record DetectedCharset(Charset charset, String text, String language) {

    /// A sign inside a word where another encoding has a letter: `ann‚e` is `année` in an encoding of DOS.
    private static final Pattern SIGN_IN_WORD =
            Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}][^\\p{ASCII}\\p{L}\\p{M}\\p{N}\\p{Cf}‘’“”«»…–—·]"
                    + "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]");

    private static final int SURE = 80; // of 100
    private static final int LIKELY = 10;
    private static final int MOST_LIKELY = 3;
    private static final int LEAST_KNOWN_LETTERS = 80; // in percent of the letters outside ASCII

    /// The encoding, if the detector is sure of it and the text has the letters of its language.
    ///
    /// @param declared the language that the client declares, if any
    static Optional<DetectedCharset> of(byte[] bytes, @Nullable Language declared) {
        return matches(bytes)
                .findFirst()
                .filter(match -> match.getConfidence() >= SURE)
                .flatMap(match -> read(bytes, match))
                .filter(detected -> detected.isOf(declared)
                        && detected.hasItsLetters()
                        && !SIGN_IN_WORD.matcher(detected.text).find());
    }

    /// The labels of encodings that are likely, the likeliest first; at least one.
    static List<String> likely(byte[] bytes) {
        var likely = matches(bytes)
                .filter(match ->
                        match.getConfidence() >= LIKELY && !match.getName().startsWith("UTF"))
                .flatMap(match -> CharsetLabel.parse(match.getName()).stream())
                .map(charset -> charset.name().replace("x-", ""))
                .distinct()
                .limit(MOST_LIKELY)
                .toList();
        return likely.isEmpty() ? List.of("windows-1252") : likely;
    }

    private static Stream<CharsetMatch> matches(byte[] bytes) {
        var matches = new CharsetDetector().setText(bytes).detectAll();
        return matches == null ? Stream.empty() : Arrays.stream(matches);
    }

    private static Optional<DetectedCharset> read(byte[] bytes, CharsetMatch match) {
        return CharsetLabel.parse(match.getName()).flatMap(charset -> {
            var decoded = LenientText.of(bytes, 0, charset);
            var language = language(match);
            return decoded.badCount() > 0 || language == null
                    ? Optional.empty()
                    : Optional.of(new DetectedCharset(charset, decoded.text(), language));
        });
    }

    /// The detector names no language for the encodings of ISO 2022, which end in the country.
    private static @Nullable String language(CharsetMatch match) {
        return switch (match.getName()) {
            case "ISO-2022-JP" -> "ja";
            case "ISO-2022-KR" -> "ko";
            case "ISO-2022-CN" -> "zh";
            default -> match.getLanguage();
        };
    }

    private boolean isOf(@Nullable Language declared) {
        return declared == null
                || declared.equals(Language.UNDETERMINED)
                || ULocale.forLanguageTag(declared.tag()).getLanguage().equals(language);
    }

    private boolean hasItsLetters() {
        var locale = ULocale.forLanguageTag(charset.name().startsWith("Big5") ? "zh-Hant" : language);
        var known = new UnicodeSet(letters(locale, LocaleData.ES_STANDARD))
                .addAll(letters(locale, LocaleData.ES_AUXILIARY))
                .closeOver(UnicodeSet.ADD_CASE_MAPPINGS);
        var others = text.codePoints().filter(c -> c > 0x7F && UCharacter.isLetter(c));
        var counts = others.collect(
                () -> new int[2],
                (count, c) -> count[known.contains(c) ? 0 : 1]++,
                (one, other) -> Arrays.setAll(one, i -> one[i] + other[i]));
        return counts[0] * 100L >= (long) (counts[0] + counts[1]) * LEAST_KNOWN_LETTERS;
    }

    private static UnicodeSet letters(ULocale locale, int kind) {
        var set = LocaleData.getExemplarSet(locale, UnicodeSet.ADD_CASE_MAPPINGS, kind);
        return set == null ? UnicodeSet.EMPTY : set;
    }
}
