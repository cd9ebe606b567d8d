package io.cuepress.intake.segment;

import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageDetector;
import org.jspecify.annotations.Nullable;

/// The language of a transcript and how it was determined.
public record SpokenLanguage(Language language, LanguageSource source) {

    private static final SpokenLanguage UNKNOWN = new SpokenLanguage(Language.UNDETERMINED, LanguageSource.NONE);
    private static final int SAMPLES = 3;
    private static final int SAMPLE_CHARS = 600; // per sample: enough to be sure; the work grows with it
    private static final int FEWEST_LETTERS = 60;
    private static final int LETTERS_OF_A_SYLLABLE = 3; // the evidence in one ideograph, kana or hangul

    /// The language that the data name, else the one that the import gives, else an unknown one.
    public static SpokenLanguage named(@Nullable Language byData, @Nullable Language byImport) {
        if (byData != null) {
            return new SpokenLanguage(byData, LanguageSource.DATA);
        }
        return byImport == null || byImport.equals(Language.UNDETERMINED)
                ? UNKNOWN
                : new SpokenLanguage(byImport, LanguageSource.PARAMETER);
    }

    /// The episode with the language detected from its speech, if none was named.
    public static Episode detectedIn(Episode episode) {
        var spoken = new SpokenLanguage(episode.transcript().language(), episode.languageSource())
                .orDetected(episode.transcript().segments());
        return new Episode(
                episode.id(),
                episode.metadata(),
                episode.transcription(),
                new Transcript(spoken.language, episode.transcript().segments()),
                spoken.source);
    }

    /// This language, or the detected one if none was named.
    public SpokenLanguage orDetected(List<Segment> segments) {
        return source == LanguageSource.NONE ? detect(segments) : this;
    }

    /// Detects the language in samples from start to end, so that an opening song or a quotation is outvoted.
    private static SpokenLanguage detect(List<Segment> segments) {
        var text = segments.stream().map(Segment::text).collect(Collectors.joining(" "));
        if (letters(text) < FEWEST_LETTERS) {
            return UNKNOWN;
        }
        return agreed(samples(text))
                .flatMap(Language::parse)
                .map(language -> new SpokenLanguage(language, LanguageSource.DETECTED))
                .orElse(UNKNOWN);
    }

    /// The language of more than half of the samples; later samples are skipped once there is one.
    private static Optional<String> agreed(List<String> samples) {
        var votes = new HashMap<String, Integer>();
        for (var sample : samples) {
            var detected = isJapanese(sample) ? Optional.of("ja") : Detector.language(sample);
            if (detected.isPresent() && votes.merge(detected.get(), 1, Integer::sum) * 2 > samples.size()) {
                return detected;
            }
        }
        return Optional.empty();
    }

    /// Kana are evidence enough; the detector takes Japanese with many ideographs for Chinese.
    private static boolean isJapanese(String text) {
        var kana = 0;
        var letters = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            kana += c >= 0x3040 && c <= 0x30FF ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return kana * 10 > letters;
    }

    private static List<String> samples(String text) {
        if (text.length() <= SAMPLE_CHARS * SAMPLES) {
            return List.of(text);
        }
        var samples = new ArrayList<String>(SAMPLES);
        for (var i = 0; i < SAMPLES; i++) {
            var from = (int) ((long) (text.length() - SAMPLE_CHARS) * i / (SAMPLES - 1));
            samples.add(text.substring(from, from + SAMPLE_CHARS));
        }
        return samples;
    }

    /// Counts letters until there are enough.
    private static long letters(String text) {
        var letters = 0L;
        for (int i = 0, c; i < text.length() && letters < FEWEST_LETTERS; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            letters += !isOfWord(c) ? 0 : isSyllable(c) ? LETTERS_OF_A_SYLLABLE : 1;
        }
        return letters;
    }

    /// Vowel signs of Indic scripts are marks, not letters.
    private static boolean isOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> Character.isLetter(character);
        };
    }

    private static boolean isSyllable(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /// The Optimaize detector as maintained by Tika. Its profiles load on first use; it handles one text at a time.
    private static final class Detector {

        private static final LanguageDetector DETECTOR = new OptimaizeLangDetector().loadModels();

        static Optional<String> language(String text) {
            synchronized (DETECTOR) {
                var result = DETECTOR.detect(text);
                return result.isReasonablyCertain() ? Optional.of(tag(result.getLanguage())) : Optional.empty();
            }
        }

        /// The detector's two kinds of Chinese differ in script, which does not imply a country.
        private static String tag(String language) {
            return switch (language) {
                case "zh-CN" -> "zh-Hans";
                case "zh-TW" -> "zh-Hant";
                default -> language;
            };
        }
    }
}
