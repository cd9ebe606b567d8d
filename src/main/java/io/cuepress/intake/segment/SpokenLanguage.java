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

/// The language of an episode and how it came to be known.
public record SpokenLanguage(Language language, LanguageSource source) {

    private static final SpokenLanguage UNKNOWN = new SpokenLanguage(Language.UNDETERMINED, LanguageSource.NONE);
    private static final int SAMPLES = 3;
    private static final int SAMPLE_CHARS = 600; // of each: enough to be sure, and the work is in proportion
    private static final int FEWEST_LETTERS = 60;
    private static final int LETTERS_OF_A_SYLLABLE = 3; // what one ideograph, kana or hangul tells

    /// As the data name it, else as the import says, else unknown as yet.
    public static SpokenLanguage named(@Nullable Language byData, @Nullable Language byImport) {
        if (byData != null) {
            return new SpokenLanguage(byData, LanguageSource.DATA);
        }
        return byImport == null ? UNKNOWN : new SpokenLanguage(byImport, LanguageSource.PARAMETER);
    }

    /// The episode with the language that is spoken in it, where none was named.
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

    /// This language, or the one that is detected where none was named.
    public SpokenLanguage orDetected(List<Segment> segments) {
        return source == LanguageSource.NONE ? detect(segments) : this;
    }

    /// What is said, sampled from beginning to end: an opening song or a quotation is outvoted by the rest.
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

    /// The language of more than half of the samples, which are looked at until that is sure.
    private static Optional<String> agreed(List<String> samples) {
        var votes = new HashMap<String, Integer>();
        for (var sample : samples) {
            var heard = isJapanese(sample) ? Optional.of("ja") : Detector.language(sample);
            if (heard.isPresent() && votes.merge(heard.get(), 1, Integer::sum) * 2 > samples.size()) {
                return heard;
            }
        }
        return Optional.empty();
    }

    /// Kana say it by themselves; the detector takes Japanese with many ideographs for Chinese.
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

    /// Counts no further than it takes to know that there are enough.
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

    /// Optimaize as Tika keeps it. Its profiles are read at the first need; it works on one text at a time.
    private static final class Detector {

        private static final LanguageDetector DETECTOR = new OptimaizeLangDetector().loadModels();

        static Optional<String> language(String text) {
            synchronized (DETECTOR) {
                var result = DETECTOR.detect(text);
                return result.isReasonablyCertain() ? Optional.of(tag(result.getLanguage())) : Optional.empty();
            }
        }

        /// Its two kinds of Chinese are told apart by their script, which says nothing of the country.
        private static String tag(String language) {
            return switch (language) {
                case "zh-CN" -> "zh-Hans";
                case "zh-TW" -> "zh-Hant";
                default -> language;
            };
        }
    }
}
