package io.cuepress.intake.frame;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.intake.frame.RecordSource.Broken;
import io.cuepress.intake.frame.RecordSource.Framed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenRowsTest {

    private static final String ROW =
            "{\"video_id\":\"%s\",\"text\":\"x\",\"start_second\":\"1\",\"end_second\":\"2\"}\n";
    private static final String PAGE =
            "{%s\"features\":[],\"rows\":[{\"row_idx\":0,\"row\":{\"id\":\"%s\",\"segments\":[]},"
                    + "\"truncated_cells\":[]}],\"partial\":false}";

    @Test
    void a_broken_csv_record_does_not_affect_others() throws IOException {
        assertThat(told("text/csv", """
                id,title,segments
                a,"A",[]
                b,"B"x,[]
                c,5" of it,[]

                d,"two
                lines",[]
                e,"E" ,[]
                f,F,[]
                """))
                .containsExactly(
                        "2: {\"id\":\"a\",\"title\":\"A\",\"segments\":\"[]\"}",
                        "3: The record is not valid CSV: Unexpected character after closing quote: 'x' (0x78)",
                        "4: {\"id\":\"c\",\"title\":\"5\\\" of it\",\"segments\":\"[]\"}",
                        "6: {\"id\":\"d\",\"title\":\"two\\nlines\",\"segments\":\"[]\"}",
                        "8: The record is not valid CSV: Unexpected character after closing quote: ' ' (0x20)",
                        "9: {\"id\":\"f\",\"title\":\"F\",\"segments\":\"[]\"}");
    }

    @Test
    void a_csv_record_that_is_not_utf_8_does_not_affect_others() throws IOException {
        var latin = "id,title,segments\na,Käse,[]\nb,B,[]\n".getBytes(ISO_8859_1);
        assertThat(ContainersTest.frames("text/csv", latin))
                .extracting(ContainersTest::told)
                .containsExactly(
                        "2: The text is not UTF-8; convert it, or declare its encoding with charset= in the media type.",
                        "3: {\"id\":\"b\",\"title\":\"B\",\"segments\":\"[]\"}");
    }

    @Test
    void broken_csv_is_reported_as_not_csv() throws IOException {
        assertThat(frames("text/csv", "id,title\na\n").getFirst())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.code().slug()).isEqualTo("not-csv"));
    }

    @ParameterizedTest(name = "{0} refuses {1}")
    @CsvSource({"a!a, 1:a", "a!b, 1:a 2:b", "!a b, 2:a", "a b!, 2:b", "a b, ''", "a!a!b, 1:a 2:b", "a!!b c, 1:a 2:b"})
    void an_unreadable_row_rejects_the_videos_around_it(String rows, String refused) throws IOException {
        var body = new StringBuilder();
        for (var row : rows.replace(" ", "").toCharArray()) {
            body.append(row == '!' ? "{\"video_id\" !\n" : ROW.formatted(row));
        }
        var found = new ArrayList<String>();
        for (var frame : frames(null, body.toString())) {
            var isVideo = ContainersTest.told(frame).contains("\"id\"");
            if (isVideo && !ContainersTest.problems(frame).isEmpty()) {
                found.add(frame.number() + ":" + ContainersTest.told(frame).replaceAll(".*\"id\":\"(.)\".*", "$1"));
            }
        }
        assertThat(String.join(" ", found)).isEqualTo(refused);
    }

    @Test
    void no_two_records_have_one_number() throws IOException {
        var body = "!\n" + ROW.formatted("a") + "!\n" + ROW.formatted("b") + ROW.formatted("") + ROW.formatted("c");
        assertThat(frames("application/x-ndjson", body))
                .extracting(Framed::number)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_row_without_a_video_id_belongs_to_none(String blank) throws IOException {
        var frames = frames(null, ROW.formatted("a") + ROW.formatted(blank) + ROW.formatted("b"));
        assertThat(frames)
                .map(ContainersTest::problems)
                .containsExactly(List.of("/segments/1 wrong-type"), List.of("/segments/0 wrong-type"));
    }

    @Test
    void a_row_with_truncated_text_rejects_its_video() throws IOException {
        var cut = ROW.formatted("a").replace("\"x\"", "\"Bees and (...TRUNCATED)\"");
        assertThat(frames(null, ROW.formatted("a") + cut + ROW.formatted("b")))
                .map(ContainersTest::problems)
                .containsExactly(List.of("/segments/1/text truncated-cell"), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"dataset\":\"d\",\"config\":\"c\", \"split\":\"train\", "})
    void one_page_may_follow_another(String before) throws IOException {
        var frames = frames(null, PAGE.formatted(before, "a") + "\n" + PAGE.formatted(before, "b") + " ");
        assertThat(frames).extracting(Framed::number).containsExactly(1L, 2L);
        assertThat(frames)
                .allSatisfy(frame -> assertThat(ContainersTest.problems(frame)).isEmpty());
    }

    @Test
    void text_after_a_page_is_reported() throws IOException {
        assertThat(told(null, PAGE.formatted("", "a") + " and more"))
                .last()
                .isEqualTo("1: There is more text after the end of the page; remove it.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"begin":[0],"stop":[1]}              | /segments wrong-type
            {"start":[0],"end":[1]}               | /segments wrong-type,/segments wrong-form
            {"Start":[0],"END":[1],"Text":["x"]}  |
            [{"Start":0,"END":1,"Text":"x"}]      |
            """)
    void columns_and_members_of_segments_match_in_any_case(String segments, String expected) throws IOException {
        var frame = frames(null, "{\"id\":\"a\",\"segments\":" + segments + "}").getFirst();
        assertThat(String.join(",", ContainersTest.problems(frame))).isEqualTo(expected == null ? "" : expected);
    }

    private static List<String> told(@Nullable String mediaType, String body) throws IOException {
        return frames(mediaType, body).stream().map(ContainersTest::told).toList();
    }

    private static List<Framed> frames(@Nullable String mediaType, String body) throws IOException {
        return ContainersTest.frames(mediaType, body.getBytes(UTF_8));
    }
}
