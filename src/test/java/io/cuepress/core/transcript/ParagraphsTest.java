package io.cuepress.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.NastyEpisode;
import io.cuepress.core.SeedEpisodes;
import io.cuepress.core.time.TimeRange;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It ends. |Here it starts.",
                "Does it? |Yes! |Good.",
                "He said \"stop.\" |Then he stopped.",
                "(So it is.) |Next.",
                "Mr. Smith and Dr. No met Mrs. J. R. Smith at 3.5 km vs. 4 km, i.e. there, e.g. on example.com. |Then.",
                "See No. 5 in vol. 2 by Ann et al. for more. |I say no. |So did I. |Then we left.",
                "The U.S. team has a Ph.D. in that.",
                "Well... you know... |Right?!",
                "\"What?\" he asked. |\"That!\" |She left.",
                "Well… you know… |Right.",
                "今日は。|天気！|ですか？|「はい。」|そう",
                "هل هذا صحيح؟ |نعم.",
                "नमस्ते दुनिया। |फिर",
                "1. A list begins. |2. It ends in 2022. |Then.",
                "...",
            })
    void a_sentence_ends_where_a_reader_sees_its_end(String marked) {
        var text = marked.replace("|", "");
        var starts = new ArrayList<Integer>();
        for (var at = marked.indexOf('|'); at >= 0; at = marked.indexOf('|', at + 1)) {
            starts.add(at - starts.size());
        }
        assertThat(Sentences.starts(text)).isEqualTo(starts);
    }

    @Test
    void a_pause_at_a_sentence_end_breaks_and_one_inside_a_sentence_does_not() {
        assertThat(Paragraphs.of(List.of(
                        said(0, 1_000, " One."),
                        said(1_799, 2_000, " Two"),
                        said(3_000, 4_000, " goes on."),
                        said(4_800, 5_000, " Three."))))
                .containsExactly(
                        new Paragraph(TimeRange.ofMs(0, 4_000), null, "One. Two goes on."),
                        new Paragraph(TimeRange.ofMs(4_800, 5_000), null, "Three."));
    }

    @Test
    void another_speaker_starts_a_paragraph() {
        var ann = new Speaker("Ann");
        assertThat(Paragraphs.of(List.of(
                        said(0, 1, ann, "So"), said(1, 2, ann, "it is"), said(2, 3, "Yes"), said(3, 4, ann, "So."))))
                .extracting(Paragraph::labelled)
                .containsExactly("Ann: So it is", "Yes", "Ann: So.");
    }

    @Test
    void a_long_paragraph_breaks_at_the_sentence_end_nearest_to_six_hundred_characters() {
        var sentence = "This sentence has fifty characters, and ends here.";
        var segments = IntStream.range(0, 30)
                .mapToObj(i -> said(i * 1000L, i * 1000L + 1000, sentence))
                .toList();
        assertThat(Paragraphs.of(segments))
                .extracting(paragraph -> paragraph.text().length())
                .containsExactly(611, 611, 305);
    }

    @Test
    void a_paragraph_that_starts_inside_a_segment_starts_at_its_share_of_the_time() {
        var sentence = "x".repeat(299) + ".";
        assertThat(Paragraphs.of(List.of(said(0, 12_000, sentence + " " + sentence + " " + sentence + " " + sentence))))
                .extracting(Paragraph::time)
                .containsExactly(TimeRange.ofMs(0, 6_004), TimeRange.ofMs(6_004, 12_000));
    }

    @Test
    void a_sentence_of_twelve_hundred_characters_stays_whole_and_a_longer_one_is_cut_before_an_opening_word() {
        var whole = "word ".repeat(239) + "end.";
        assertThat(Paragraphs.of(List.of(said(0, 1, whole)))).hasSize(1);
        var half = "word ".repeat(120);
        assertThat(Paragraphs.of(List.of(said(0, 1, half + "but " + half + "end."))))
                .extracting(Paragraph::text)
                .containsExactly(half.strip(), "but " + half + "end.");
    }

    @Test
    void without_punctuation_pauses_break_a_paragraph_once_it_is_long_enough() {
        var words = "word ".repeat(50).strip();
        assertThat(Paragraphs.of(List.of(
                        said(0, 1_000, "hi"),
                        said(2_000, 3_000, words),
                        said(4_000, 5_000, "so"),
                        said(8_000, 9_000, "bye"))))
                .extracting(Paragraph::text)
                .containsExactly("hi " + words, "so", "bye");
    }

    @Test
    void a_sentence_without_a_space_is_cut_between_graphemes() {
        var family = "👨‍👩‍👧‍👦";
        assertThat(Paragraphs.of(List.of(said(0, 1, family.repeat(200)))))
                .hasSizeGreaterThan(2)
                .allSatisfy(paragraph -> assertThat(paragraph.text()).matches("(?:" + family + ")+"));
    }

    @Test
    void invisible_text_is_no_paragraph() {
        assertThat(Paragraphs.of(
                        List.of(said(0, 1, "\u200B"), said(1, 2, "今日は。\u200B"), said(5_000, 5_001, "\u200B\u2060"))))
                .extracting(Paragraph::text)
                .containsExactly("今日は。\u200B");
        assertThat(Paragraphs.of(List.of(said(0, 1, "今".repeat(700) + "。\u200B"))))
                .hasSize(1);
    }

    @Test
    void a_paragraph_is_one_line_with_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph(TimeRange.ofMs(0, 1), null, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Paragraph(TimeRange.ofMs(0, 1), null, "a\nb"));
    }

    @Test
    void the_seed_episodes_read_well() {
        for (var transcript : SeedEpisodes.transcripts()) {
            var paragraphs = Paragraphs.of(transcript.segments());
            laws(transcript.segments(), paragraphs);
            assertThat(paragraphs)
                    .filteredOn(paragraph -> paragraph.text().length() < 200)
                    .hasSizeLessThan(paragraphs.size() / 10);
        }
    }

    @Test
    void the_nasty_episode_keeps_every_word() {
        laws(NastyEpisode.TRANSCRIPT.segments(), Paragraphs.of(NastyEpisode.TRANSCRIPT.segments()));
    }

    @RepeatedTest(200)
    void whateverIsSaidEveryWordStaysInOrderAndNoParagraphIsTooLong(RepetitionInfo run) {
        var segments = segments(new SplittableRandom(run.getCurrentRepetition()));
        laws(segments, Paragraphs.of(segments));
    }

    private static void laws(List<Segment> segments, List<Paragraph> paragraphs) {
        assertThat(letters(paragraphs.stream().map(Paragraph::text)))
                .isEqualTo(letters(segments.stream().map(segment -> CleanText.oneLine(segment.text()))));
        assertThat(paragraphs)
                .allSatisfy(paragraph -> assertThat(paragraph.text()).hasSizeLessThanOrEqualTo(1_500));
        assertThat(paragraphs)
                .isSortedAccordingTo(
                        (a, b) -> a.time().start().compareTo(b.time().start()));
    }

    private static String letters(Stream<String> texts) {
        return texts.collect(Collectors.joining()).replaceAll("[ \u200B]", "");
    }

    private static List<Segment> segments(SplittableRandom random) {
        var pieces = List.of(
                "word",
                "so",
                "now,",
                "end.",
                "Mr.",
                "今日は",
                "。",
                "…",
                "\n",
                "3.5",
                "\"Yes!\"",
                "x".repeat(90),
                "\u200B");
        var punctuated = random.nextInt(1, pieces.size());
        var segments = new ArrayList<Segment>();
        var time = 0L;
        for (var i = 0; i < 200; i++) {
            var text = IntStream.range(0, random.nextInt(1, 12))
                    .mapToObj(any -> pieces.get(random.nextInt(punctuated)))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : " "));
            var end = time + random.nextLong(0, 5_000);
            if (!text.isBlank()) {
                segments.add(said(time, end, random.nextInt(50) == 0 ? new Speaker("Ann") : null, text));
            }
            time = end + random.nextLong(0, 1_000) * random.nextInt(2);
        }
        return segments;
    }

    private static Segment said(long start, long end, String text) {
        return said(start, end, null, text);
    }

    private static Segment said(long start, long end, @Nullable Speaker speaker, String text) {
        return new Segment(TimeRange.ofMs(start, end), speaker, text, List.of());
    }
}
