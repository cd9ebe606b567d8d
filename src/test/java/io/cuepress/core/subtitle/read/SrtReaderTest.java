package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.check.Problem;
import io.cuepress.core.subtitle.read.file.FileProblems;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.ReadTrack;
import io.cuepress.core.subtitle.read.file.SrtText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SrtReaderTest {

    private static final String FIRST = "00:00:01,000 --> 00:00:02,000\n";
    private static final String SECOND = "00:00:02,000 --> 00:00:03,000\n";

    private final SrtReader reader = new SrtReader();

    @ParameterizedTest
    @CsvSource({"2", "09", "' 90 '", "123456789"})
    void a_number_that_stands_alone_before_times_is_an_index(String index) {
        assertThat(texts("1\n" + FIRST + "One\n\n" + index + "\n" + SECOND + "Two"))
                .containsExactly("One", "Two");
    }

    @ParameterizedTest
    @CsvSource({"1234567890", "1/2", "1:2", "3a"})
    void any_other_line_before_times_is_text(String line) {
        assertThat(texts("1\n" + FIRST + "One\n\n" + line + "\n" + SECOND + "Two"))
                .containsExactly("One\n\n" + line, "Two");
    }

    @Test
    void indices_after_the_times_are_no_text() {
        assertThat(texts(FIRST + "1\nOne\n\n" + SECOND + "2\nTwo")).containsExactly("One", "Two");
        assertThat(texts(FIRST + "7\nOne\n\n" + SECOND + "2\nTwo")).containsExactly("7\nOne", "2\nTwo");
    }

    @Test
    void the_index_of_a_cue_that_was_cut_off_is_no_text() {
        assertThat(texts("1\n" + FIRST + "One\n\n2\n" + SECOND + "Two\n3")).containsExactly("One", "Two");
        assertThat(texts("1\n" + FIRST + "One\n\n2\n" + SECOND + "Two\n42")).containsExactly("One", "Two\n42");
    }

    @Test
    void a_number_at_the_end_is_text() {
        assertThat(texts(FIRST + "The answer:\n\n42")).containsExactly("The answer:\n\n42");
    }

    @Test
    void a_cue_may_have_no_text() {
        assertThat(texts("1\n" + FIRST + "2\n" + SECOND + "Two")).containsExactly("", "Two");
        assertThat(texts(FIRST + SECOND + "Two")).containsExactly("", "Two");
    }

    @Test
    void a_cue_is_found_by_the_line_of_its_times() {
        assertThat(reader.read("1\n" + FIRST + "One\n\n2\n" + SECOND + "Two").cues())
                .extracting(ReadCue::line)
                .containsExactly(2, 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\t\n"})
    void a_blank_file_is_a_track_without_cues(String file) {
        assertThat(reader.read(file)).isEqualTo(new ReadTrack(List.of(), List.of(), List.of(), 0, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            3 <\u2060b> 4     | 3 <b> 4
            {\u2060\\an8}      | {\\an8}
            &\u2060amp;       | &amp;
            3 <               | 3 <
            <\u2060           | <
            <b>bold</b >      | bold
            <i/>              | ``
            <bold>            | <bold>
            <>                | <>
            &amp;amp;         | &amp;
            &#0               | &#0""")
    void text_escaped_by_the_writer_is_read_unchanged(String text, String plain) {
        assertThat(SrtText.plain(text)).isEqualTo(plain);
    }

    @Test
    void there_are_no_more_than_a_hundred_notes_of_a_file() {
        var problems = reader.read("00:00:0x --> 1\n".repeat(101)).problems();
        assertThat(problems).hasSize(100);
        assertThat(problems)
                .extracting(Problem::detail)
                .last()
                .isEqualTo(
                        "Line 100: \"00:00:0x --> 1\" has no valid times; write them as 00:00:01,000 --> 00:00:02,500.");
    }

    @Test
    void a_line_is_quoted_to_its_sixtieth_character() {
        assertThat(FileProblems.quoted("x".repeat(60))).isEqualTo("\"" + "x".repeat(60) + "\"");
        assertThat(FileProblems.quoted("x".repeat(61))).isEqualTo("\"" + "x".repeat(60) + "…\"");
    }

    private List<String> texts(String file) {
        var track = reader.read(file);
        assertThat(track.problems()).isEmpty();
        return track.cues().stream().map(ReadCue::text).toList();
    }
}
