package io.cuepress.intake.episode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Problem;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.intake.record.Limits;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeReaderTest {

    private static final Limits SMALL = new Limits(1 << 20, 3, 10, 5, 8, 6);

    @Test
    void a_row_of_the_data_set_has_its_segments_in_a_string() {
        var episode = episode("""
                {"CHANNEL_NAME":"Bees","URL":"https://www.youtube.com/watch?v=abcdefghijk","TITLE":"Hives",
                 "DESCRIPTION":"0:00 a","TRANSCRIPTION":" Hello there","SEGMENTS":
                 "[{\\"start\\": 0.0, \\"end\\": 6.8, \\"text\\": \\" Hello\\"}, {\\"start\\": 6.8, \\"end\\": 34.480000000000004, \\"text\\": \\" there\\"}]"}
                """);
        assertThat(episode.id()).hasToString("abcdefghijk");
        assertThat(episode.metadata().channel().name()).isEqualTo("Bees");
        assertThat(episode.metadata().title().text()).isEqualTo("Hives");
        assertThat(episode.metadata().description().text()).isEqualTo("0:00 a");
        assertThat(episode.transcription()).isEqualTo(" Hello there");
        assertThat(episode.languageSource()).isEqualTo(LanguageSource.NONE);
        assertThat(segments(episode)).isEqualTo("0-6800  Hello | 6800-34480  there");
    }

    @Test
    void the_body_of_a_put_has_its_segments_as_an_array() {
        var episode = episode("""
                {"id":"a_-Z9","title":"Hives","channel":"Bees","language":"de_ch","segments":[
                  {"text":"Grüezi","speaker":" Ann ","end":2,"start":1,"words":[
                    {"word":" Grü","start":1,"end":1.5},{"word":"ezi"},{"text":"!","start":2,"end":1.9},{"word":" "}]},
                  {"start":2,"end":3,"text":"x","speaker":7,"words":null},
                  {"start":3,"end":4,"text":"y","speaker":null,"tokens":[NaN,{"deep":[1]}]}]}
                """);
        assertThat(episode.transcript().language()).isEqualTo(new Language("de-CH"));
        assertThat(episode.languageSource()).isEqualTo(LanguageSource.DATA);
        assertThat(episode.transcript().segments().stream()
                        .map(Segment::speaker)
                        .map(s -> s == null ? "" : s.name()))
                .containsExactly("Ann", "7", "");
        assertThat(episode.transcript().segments().getFirst().words().stream()
                        .map(word -> word.time().start().ms() + "-"
                                + word.time().end().ms() + word.text()))
                .containsExactly("1000-1500 Grü", "1500-1500ezi", "2000-2000!");
    }

    @Test
    void a_record_of_a_downloader_gives_the_details_of_a_video() {
        var details = details("""
                {"id":"abcdefghijk","title":"Hives","channel":"Bees","description":"d","duration":90,
                 "url":"https://cdn.example/stream","webpage_url":"https://www.youtube.com/watch?v=abcdefghijk",
                 "formats":[{"url":"x"}],"chapters":[
                   {"start_time":30.5,"end_time":90,"title":"Two"},{"start_time":0.0,"end_time":30.5,"title":"One"}]}
                """);
        assertThat(details.id()).hasToString("abcdefghijk");
        assertThat(details.metadata().url()).isEqualTo(new VideoUrl("https://www.youtube.com/watch?v=abcdefghijk"));
        assertThat(details.metadata().channel().name()).isEqualTo("Bees");
        assertThat(details.chapters())
                .containsExactly(new Chapter(Timecode.ZERO, "One"), new Chapter(new Timecode(30_500), "Two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"chapters\":null", ",\"chapters\":[]", ",\"chapters\":\"none\""})
    void details_may_lack_chapters(String chapters) {
        assertThat(details("{\"webpage_url\":\"https://youtu.be/abcdefghijk\"" + chapters + "}")
                        .chapters())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'id':'a','chapters':[{'title':'x'},{'start_time':-1,'title':'y'}]} | /chapters/0 missing; /chapters/1 out-of-range",
                "{'id':'a','chapters':[7]} | /chapters/0 wrong-type",
                "{'id':'a','chapters':[{'start_time':0,'title':'x'},{'start_time':0,'title':'y'}]} | (root) out-of-order",
                "{'webpage_url':'','chapters':[]} | (root) missing",
                "{'id':'a','title':7,'chapters':[]} | /title wrong-type"
            })
    void details_are_rejected_with_all_their_problems(String record, String faults) {
        assertThat(problems(ImportOptions.DEFAULT, record.replace('\'', '"')).replace(" | ", "; "))
                .isEqualTo(faults);
    }

    @Test
    void chapters_beside_segments_are_an_ignored_column() {
        var record = "{\"id\":\"a\",\"chapters\":[{\"title\":7}],\"segments\":[]}";
        var read = read(ImportOptions.DEFAULT, record);
        assertThat(episode(record).id()).hasToString("a");
        assertThat(read.ignored()).containsExactly("chapters");
    }

    @Test
    void a_request_for_an_episode_needs_its_segments() {
        var body = "{\"webpage_url\":\"https://youtu.be/abcdefghijk\",\"chapters\":[]}".getBytes(UTF_8);
        assertThat(show(new EpisodeJson(ImportOptions.DEFAULT).read(body, new EpisodeId("a"))))
                .isEqualTo("/segments missing");
    }

    private static EpisodeDetails details(String json) {
        return switch (read(ImportOptions.DEFAULT, json).content()) {
            case Checked.Valid<? extends Imported>(EpisodeDetails details, var repairs) -> details;
            case Checked<? extends Imported> other -> throw new AssertionError(other.toString());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANNEL_NAME", "channel_name", "Channel_Name", "channel", "CHANNEL"})
    void names_match_in_any_case(String name) {
        assertThat(episode("{\"iD\":\"x\",\"" + name + "\":\"Bees\",\"SegMents\":[]}")
                        .metadata()
                        .channel()
                        .name())
                .isEqualTo("Bees");
    }

    @Test
    void the_later_of_two_members_with_one_name_counts() {
        assertThat(episode("{\"id\":\"a\",\"ID\":\"b\",\"segments\":[{}],\"segments\":[]}".replace("[{}]", "[]"))
                        .id())
                .hasToString("b");
    }

    @Test
    void unknown_columns_are_ignored_and_listed() {
        var read = read(ImportOptions.DEFAULT, """
                {"id":"a","views":NaN,"likes":-Infinity,"tags":[[{}]],"n":%s,"segments":[],"views":1}
                """.formatted("9".repeat(5_000)));
        assertThat(read.ignored()).containsExactly("views", "likes", "tags", "n", "views");
        assertThat(read.content()).isInstanceOf(Checked.Valid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/abcdefghijk, abcdefghijk",
        "http://m.youtube.com/watch?list=x&v=abcdefghijk&t=3, abcdefghijk",
        "https://www.youtube.com/embed/abcdefghijk?a=b, abcdefghijk",
        "https://www.youtube.com/shorts/abcdefghijk, abcdefghijk",
        "https://www.youtube.com/live/abcdefghijk, abcdefghijk",
        "https://example.org/1, F0fo0nzX",
        "anything, 7g81xFTv",
    })
    void an_id_comes_from_the_url_when_there_is_none(String url, String id) {
        var first = episode("{\"url\":\"" + url + "\",\"segments\":[]}").id().value();
        assertThat(first).hasSize(id.length() == 11 ? 11 : 22).matches("[A-Za-z0-9_-]+");
        assertThat(episode("{\"id\":\" \",\"url\":\"" + url + "\",\"segments\":[]}")
                        .id()
                        .value())
                .isEqualTo(first);
        if (id.length() == 11) {
            assertThat(first).isEqualTo(id);
        }
    }

    /// The cells as a data-set viewer shows them: cut after a hundred characters, strings as JSON.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\\"[{\\\\\\\"start\\\\\\\": 0.0, \\\\\\\"end\\\\\\\": 4.2, \\\\\\\"text\\\\\\\": \\\\\\\" Good evening to all the bees(...TRUNCATED)",
                "[{\\\"start\\\": 0.0, \\\"end\\\": 4.2, \\\"text\\\": \\\" Good(...TRUNCATED)",
                "[(...TRUNCATED)",
                "(...TRUNCATED)",
            })
    void a_truncated_cell_is_never_imported(String cell) {
        var problems = problems(ImportOptions.DEFAULT, """
                {"URL":"https://youtu.be/abcdefghijk","TITLE":"Whole","DESCRIPTION":"\\"#bees (...TRUNCATED)",
                 "TRANSCRIPTION":"\\" Good evening(...TRUNCATED)","SEGMENTS":"%s"}
                """.formatted(cell));
        assertThat(problems)
                .isEqualTo("/DESCRIPTION truncated-cell | /TRANSCRIPTION truncated-cell | /SEGMENTS truncated-cell");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "[] # (root) unknown-shape",
                "7 # (root) unknown-shape",
                "`` # (root) unknown-shape",
                "{} # (root) missing | /segments missing",
                "{\"id\":\"a\"} # /segments missing",
                "{\"id\":\"a\",\"segments\":null} # /segments missing",
                "{\"segments\":[]} # (root) missing",
                "{\"url\":\" \",\"segments\":[]} # (root) missing",
                "{\"id\":\"a b\",\"segments\":[]} # /id wrong-form",
                "{\"ID\":\"a/b\",\"SEGMENTS\":[]} # /ID wrong-form",
                "{\"id\":7,\"title\":[],\"segments\":{}} # /id wrong-type | /title wrong-type | /segments wrong-type | (root) missing",
                "{\"id\":\"a\",\"language\":\"german?\",\"segments\":[]} # /language wrong-form",
                "{\"id\":\"a\",\"segments\":\"\"} # /segments wrong-form",
                "{\"id\":\"a\",\"segments\":\"{}\"} # /segments wrong-form",
                "{\"id\":\"a\",\"segments\":\"[] x\"} # /segments not-json",
                "{\"id\":\"a\",\"segments\":\"[{\"} # /segments not-json",
                "{\"id\":\"a\",\"SEGMENTS\":\"[{'start': 0.0, 'end': 1.0, 'text': ' x'}]\"} # /SEGMENTS python-repr",
                "{\"id\":\"a\",\"segments\":[1,null,[]]} # /segments/0 wrong-type | /segments/1 wrong-type | /segments/2 wrong-type",
                "{\"id\":\"a\",\"segments\":[{}]} # /segments/0/start missing | /segments/0/end missing | /segments/0/text missing",
                "{\"id\":\"a\",\"segments\":[{\"start\":0,\"end\":1,\"text\":null}]} # /segments/0/text wrong-type",
                "{\"id\":\"a\" # (root) not-json",
                "{\"id\":\"a\",\"segments\":[]}{} # (root) not-json",
                "{\"id\":\"a\",\"segments\":[]} x # (root) not-json",
                "{id:1} # (root) not-json",
            })
    void problems_are_listed_with_their_places(String json, String expected) {
        assertThat(problems(ImportOptions.DEFAULT, json)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{\"id\":\"a\",\"segments\":[{\"start\":0,\"end\":1,\"text\":\"x\",\"speaker\":{},\"words\":\"x\"}]} # /segments/0/speaker wrong-type | /segments/0/words wrong-type",
                "{\"id\":\"a\",\"segments\":[{\"start\":0,\"end\":1,\"text\":\"x\",\"words\":[1,{},{\"word\":\"x\",\"start\":\"0\"}]}]} # /segments/0/words/0 wrong-type | /segments/0/words/1 missing | /segments/0/words/2/start not-a-number",
            })
    void a_bad_speaker_or_word_costs_itself_and_nothing_else(String json, String expected) {
        assertThat(problems(ImportOptions.DEFAULT, json)).isEmpty();
        assertThat(problems(new ImportOptions(Limits.DEFAULT, BadSegments.REJECT, null), json))
                .isEqualTo(expected);
    }

    @Test
    void a_record_with_invalid_bytes_is_read_with_a_repair() {
        var json = "{\"id\":\"a\",\"title\":\"Caf\u00C3\",\"segments\":[]}".getBytes(ISO_8859_1);
        var read = new EpisodeJson(ImportOptions.DEFAULT).read(json).content();
        assertThat(read instanceof Checked.Valid<? extends Imported>(Episode episode, var repairs)
                        && episode.metadata().title().text().equals("Caf\uFFFD")
                        && repairs.size() == 1)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"title\":\"12345\",\"description\":\"12345678\",\"segments\":[%s,%s,%s]} # ",
                "{\"id\":\"a\",\"title\":\"🐝🐝🐝🐝🐝\",\"segments\":[]} # ",
                "{\"id\":\"a\",\"title\":\"123456\",\"segments\":[]} # /title too-long",
                "{\"id\":\"a\",\"description\":\"123456789\",\"segments\":[]} # /description too-long",
                "{\"id\":\"a\",\"segments\":[%s,%s,%s,%s,%s]} # /segments too-many",
                "{\"id\":\"a\",\"segments\":[{\"start\":0,\"end\":1,\"text\":\"12345678901\"}]} # /segments/0/text too-long",
                "{\"id\":\"a\",\"x\":[[[[[]]]]],\"segments\":[]} # ",
                "{\"id\":\"a\",\"x\":[[[[[[]]]]]],\"segments\":[]} # (root) too-deep",
                "{\"id\":\"a\",\"segments\":\"[[[[[[[]]]]]]]\"} # /segments/0 wrong-type | /segments too-deep",
            })
    void every_limit_is_enforced(String json, String expected) {
        var record = json.replace("%s", "{\"start\":0,\"end\":1,\"text\":\"1234567890\"}");
        assertThat(problems(new ImportOptions(SMALL, BadSegments.REPAIR, null), record))
                .isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @Test
    void channel_and_url_have_limits_of_their_own() {
        var record = "{\"id\":\"a\",\"channel\":\"" + "c".repeat(501) + "\",\"url\":\"" + "u".repeat(4_001)
                + "\",\"segments\":[]}";
        assertThat(problems(ImportOptions.DEFAULT, record)).isEqualTo("/url too-long | /channel too-long");
    }

    @Test
    void a_record_lists_its_first_thousand_problems_and_counts_the_rest() {
        var record = "{\"id\":\"a\",\"segments\":[" + "1,".repeat(2_499) + "1]}";
        var read = read(ImportOptions.DEFAULT, record).content();
        assertThat(read instanceof Checked.Invalid<? extends Imported>(var problems) ? problems : List.<Problem>of())
                .hasSize(1_001)
                .last()
                .hasToString(
                        "Problem[pointer=, code=TOO_MANY, detail=1500 more problems are not listed; correct these first., line=0]");
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        assertThat(episode("\uFEFF{\"id\":\"a\",\"segments\":[]}").id()).hasToString("a");
    }

    @ParameterizedTest
    @MethodSource("notUtf8")
    void invalid_utf8_is_reported_as_such(byte[] record) {
        var read = new EpisodeJson(ImportOptions.DEFAULT).read(record);
        assertThat(show(read.content())).matches("\\(root\\) (unknown-encoding|not-utf8|not-json).*");
    }

    private static byte[][] notUtf8() {
        return new byte[][] {
            "{\"id\":\"a\",\"title\":\"éèêëéèêëéèêë\"}".getBytes(ISO_8859_1),
            "{\"id\":\"a\",\"title\":\"\u00FF\u00FE\u00FF\u00FE\"}".getBytes(ISO_8859_1),
            "{\"id\":\"a\",\"title\":\"\u00C3".getBytes(ISO_8859_1),
            "{\"id\":\"a\",\"segments\":[]".getBytes(UTF_16),
            {0, 0, 0, 0},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "{\"id\":\u00E6\"a of bees and wax and honey and hives\"}".getBytes(ISO_8859_1),
        };
    }

    @Test
    void the_language_of_the_request_is_for_records_that_name_none() {
        var options = new ImportOptions(Limits.DEFAULT, BadSegments.REPAIR, new Language("fr"));
        for (var none : List.of("", ",\"language\":null", ",\"language\":\" \"")) {
            var read =
                    read(options, "{\"id\":\"a\",\"segments\":[]" + none + "}").content();
            assertThat(read instanceof Checked.Valid<? extends Imported>(Episode episode, var repairs)
                            && episode.languageSource() == LanguageSource.PARAMETER
                            && episode.transcript().language().tag().equals("fr"))
                    .isTrue();
        }
    }

    @Test
    void a_truncated_record_is_reported_with_its_id_if_that_was_read() {
        var read = read(ImportOptions.DEFAULT, "{\"id\":\"a\",\"title\":\"x");
        assertThat(read.id()).hasToString("a");
        assertThat(show(read.content())).isEqualTo("(root) not-json");
    }

    private static EpisodeJson.ReadRecord read(ImportOptions options, String json) {
        return new EpisodeJson(options).read(json.getBytes(UTF_8));
    }

    private static Episode episode(String json) {
        return switch (read(ImportOptions.DEFAULT, json).content()) {
            case Checked.Valid<? extends Imported>(Episode episode, var repairs) -> episode;
            case Checked<? extends Imported> other -> throw new AssertionError(other.toString());
        };
    }

    private static String problems(ImportOptions options, String json) {
        return show(read(options, json).content());
    }

    private static String show(Checked<? extends Imported> read) {
        var problems = read instanceof Checked.Invalid<? extends Imported>(var found) ? found : List.<Problem>of();
        assertThat(problems).allSatisfy(problem -> assertThat(problem.detail()).isNotBlank());
        return problems.stream()
                .map(problem -> (problem.pointer().value().isEmpty() ? "(root)" : problem.pointer()) + " "
                        + problem.code().slug())
                .collect(Collectors.joining(" | "));
    }

    private static String segments(Episode episode) {
        return episode.transcript().segments().stream()
                .map(segment ->
                        segment.time().start().ms() + "-" + segment.time().end().ms() + " " + segment.text())
                .collect(Collectors.joining(" | "));
    }
}
