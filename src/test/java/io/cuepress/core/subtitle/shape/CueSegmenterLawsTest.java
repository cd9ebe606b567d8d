package io.cuepress.core.subtitle.shape;

import static io.cuepress.core.subtitle.shape.Shaping.segment;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.SeedEpisodes;
import io.cuepress.core.check.Checked.Invalid;
import io.cuepress.core.check.Checked.Valid;
import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.core.transcript.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every transcript and every style.
class CueSegmenterLawsTest {

    private static final List<CuePreset> PRESETS = List.of(CuePreset.values());
    private static final List<String> LANGUAGES = List.of("en", "de", "uk", "hi", "ar", "ja", "zh", "ko", "th", "und");
    private static final List<String> WORDS = List.of(
            "the",
            "of",
            "And",
            "why?",
            "Mr.",
            "done.",
            "—",
            "25",
            "percent,",
            "«",
            "»",
            "well-known",
            "न",
            "है",
            "क्षत्रिय",
            "👩‍👩‍👧‍👦",
            "🇺🇦",
            "e\u0301\u0302\u0303",
            "שלום",
            "السلام",
            "今日は新しい言語",
            "问题，",
            "ภาษาไทย",
            "안녕하세요",
            "\u00a0x\u00a0",
            "\u200b",
            "\u2028",
            "\t",
            "...",
            "x".repeat(40),
            "http://example.org/a-b-c/d-e-f/g-h-i/j-k-l");

    @ParameterizedTest
    @EnumSource
    void the_laws_hold_on_real_episodes(CuePreset preset) {
        for (var transcript : SeedEpisodes.transcripts()) {
            var style = preset.style(transcript.language());
            var cues = assertLaws(transcript, style);
            assertThat(cues)
                    .allSatisfy(cue -> assertThat(cue.time().durationMs())
                            .isBetween(
                                    style.duration().min().toMillis(),
                                    style.duration().max().toMillis()));
        }
    }

    @RepeatedTest(300)
    void theyHoldWhateverIsSaidInWhateverStyle(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var transcript = transcript(random);
        assertLaws(transcript, style(random, transcript.language()));
    }

    @ParameterizedTest
    @MethodSource
    void the_laws_hold_on_hostile_input(List<Segment> segments) {
        for (var limit : List.of(10, 42)) {
            var style = CuePreset.NETFLIX.style(new Language("en"));
            var narrow = new CueStyle(
                    new CueStyle.LineLimit(limit, Measure.GRAPHEMES, 2), style.speed(), style.duration(), style.gap());
            assertLaws(new Transcript(new Language("en"), segments), narrow);
        }
    }

    static Stream<List<Segment>> the_laws_hold_on_hostile_input() {
        var last = Timecode.LAST.ms();
        return Stream.of(
                List.of(segment(0, 1000, "x".repeat(1 << 18))),
                List.of(segment(0, 1000, "a".repeat(40) + " b ".repeat(1 << 15))),
                List.of(segment(0, 5_584_000, "Thank you.")),
                List.of(segment(0, 5_584_000, "Thank you."), segment(10, 20, "Bye."), segment(10, 5000, "Now.")),
                Collections.nCopies(2156, segment(60_000, 62_000, "The same line again.")),
                Collections.nCopies(2156, segment(0, 0, "Again.")),
                Collections.nCopies(50, segment(last, last, "At the end of all time.")),
                List.of(segment(last - 1, last, "word ".repeat(300))));
    }

    private static List<Cue> assertLaws(Transcript transcript, CueStyle style) {
        var cues = CueSegmenter.reshape(transcript, style);
        assertThat(CueSegmenter.reshape(transcript, style)).isEqualTo(cues);
        assertThat(letters(cues.stream().flatMap(cue -> cue.lines().stream())))
                .isEqualTo(letters(transcript.segments().stream().map(Segment::text)));
        for (var i = 0; i < cues.size(); i++) {
            assertThat(cues.get(i).lines().size())
                    .isLessThanOrEqualTo(style.line().count());
            assertThat(cues.get(i).lines())
                    .allSatisfy(line -> assertThat(style.line().measure().width(line))
                            .isLessThanOrEqualTo(style.line().cells()));
            if (i > 0) {
                assertThat(cues.get(i - 1).time().end())
                        .isLessThanOrEqualTo(cues.get(i).time().start());
            }
        }
        if (cues.stream().noneMatch(cue -> cue.time().end().equals(Timecode.LAST))) {
            assertNoCueComesBeforeItsFirstWord(cues, transcript.segments());
        }
        return cues;
    }

    private static void assertNoCueComesBeforeItsFirstWord(List<Cue> cues, List<Segment> segments) {
        var segment = 0;
        var left = letters(
                        Stream.of(segments.isEmpty() ? "" : segments.getFirst().text()))
                .length();
        for (var cue : cues) {
            while (left <= 0) {
                segment++;
                left += letters(Stream.of(segments.get(segment).text())).length();
            }
            assertThat(cue.time().start())
                    .isGreaterThanOrEqualTo(segments.get(segment).time().start());
            left -= letters(cue.lines().stream()).length();
        }
    }

    private static String letters(Stream<String> texts) {
        return texts.flatMap(text -> CleanText.lines(text).stream())
                .map(text -> text.replaceAll("[\\s\\h\\p{Cf}]", ""))
                .collect(Collectors.joining());
    }

    private static Transcript transcript(SplittableRandom random) {
        var segments = new ArrayList<Segment>();
        var start = random.nextBoolean() ? 0 : Timecode.LAST.ms() - 30_000;
        for (var i = random.nextInt(12); i > 0; i--) {
            var end = Math.min(start + random.nextLong(0, 9000) * random.nextInt(2), Timecode.LAST.ms());
            var words = words(random, TimeRange.ofMs(start, end));
            var text = words.stream().map(Word::text).collect(Collectors.joining(" ", "a ", ""));
            var speaker = random.nextInt(4) == 0 ? new Speaker("S" + random.nextInt(2)) : null;
            var time = TimeRange.ofMs(start, end);
            segments.add(new Segment(time, speaker, text, random.nextBoolean() ? words : List.of()));
            start = Math.min(random.nextInt(3) == 0 ? start : end + random.nextLong(0, 900), Timecode.LAST.ms());
        }
        return new Transcript(new Language(LANGUAGES.get(random.nextInt(LANGUAGES.size()))), segments);
    }

    private static List<Word> words(SplittableRandom random, TimeRange time) {
        var words = new ArrayList<Word>();
        var count = random.nextInt(1, 40);
        for (var i = 0; i < count; i++) {
            var start = time.start().plus(time.durationMs() * i / count);
            words.add(new Word(new TimeRange(start, time.end()), WORDS.get(random.nextInt(WORDS.size()))));
        }
        return words;
    }

    private static CueStyle style(SplittableRandom random, Language language) {
        var limits = new EnumMap<CueLimit, Integer>(CueLimit.class);
        for (var limit : CueLimit.values()) {
            if (random.nextInt(3) == 0) {
                limits.put(limit, random.nextInt(limit.least(), limit.most() + 1));
            }
        }
        var preset = PRESETS.get(random.nextInt(PRESETS.size())).style(language);
        return switch (preset.with(limits)) {
            case Valid<CueStyle>(var style, var _) -> style;
            case Invalid<CueStyle>(var _) -> preset;
        };
    }
}
