package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.shape.CueStyle.DurationLimit;
import io.cuepress.core.subtitle.shape.CueStyle.GapLimit;
import io.cuepress.core.subtitle.shape.CueStyle.LineLimit;
import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import io.cuepress.core.subtitle.shape.ReadingSpeed.WordsPerMinute;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.transcript.Language;
import java.time.Duration;
import java.util.Locale;

/// The published house styles, with their limits for each language.
public enum CuePreset {
    /// Netflix Timed Text Style Guide: general requirements, timing guidelines and the language pages.
    NETFLIX {
        @Override
        public CueStyle style(Language language) {
            var twoFrames = new GapLimit(Duration.ofMillis(83), Duration.ofMillis(500));
            return new CueStyle(
                    lines(language, 42), new CharactersPerSecond(netflixCps(language)), lasting(833), twoFrames);
        }
    },
    /// BBC Subtitle Guidelines, sections 3 to 5.
    BBC {
        @Override
        public CueStyle style(Language language) {
            var noneOrSeen = new GapLimit(Duration.ZERO, Duration.ofSeconds(1));
            return new CueStyle(lines(language, 37), new WordsPerMinute(180), lasting(300), noneOrSeen);
        }
    },
    /// The cheat sheet for TED translators.
    TED {
        @Override
        public CueStyle style(Language language) {
            return new CueStyle(lines(language, 42), new CharactersPerSecond(21), lasting(1000), ANY_GAP);
        }
    },
    /// Podcasting 2.0 transcripts: lines of 32 characters in SRT and similar formats, of 65 in WebVTT.
    PODCAST {
        @Override
        public CueStyle style(Language language) {
            return podcast(language, 32);
        }

        @Override
        public CueStyle style(Language language, SubtitleFormat format) {
            return format == SubtitleFormat.VTT ? podcast(language, 65) : podcast(language, 32);
        }

        private CueStyle podcast(Language language, int length) {
            return new CueStyle(lines(language, length), new CharactersPerSecond(25), lasting(500), ANY_GAP);
        }
    };

    static final GapLimit ANY_GAP = new GapLimit(Duration.ZERO, Duration.ZERO);

    /// The limits of this preset for a language.
    public abstract CueStyle style(Language language);

    /// The limits of this preset for a language in a format, for presets that differ by format.
    public CueStyle style(Language language, SubtitleFormat format) {
        return style(language);
    }

    /// The length of 42 is for narrow letters. The Netflix pages for East Asian languages give the number of wide
    /// letters; the lengths of other presets, which give none, are scaled alike.
    static LineLimit lines(Language language, int length) {
        return switch (primary(language)) {
            case "ja" -> new LineLimit(Math.max(10, length * 13 / 42), Measure.FULL_WIDTH, 2);
            case "ko", "zh", "yue" -> new LineLimit(Math.max(10, length * 16 / 42), Measure.FULL_WIDTH, 2);
            default -> new LineLimit(length, Measure.GRAPHEMES, 2);
        };
    }

    private static int netflixCps(Language language) {
        return switch (primary(language)) {
            case "en", "ar" -> 20;
            case "hi" -> 22;
            case "ja" -> 4;
            case "ko" -> 12;
            case "zh", "yue" -> 9;
            default -> 17;
        };
    }

    private static String primary(Language language) {
        return Locale.forLanguageTag(language.tag()).getLanguage();
    }

    static DurationLimit lasting(int shortestMs) {
        return new DurationLimit(Duration.ofMillis(shortestMs), Duration.ofSeconds(7));
    }
}
