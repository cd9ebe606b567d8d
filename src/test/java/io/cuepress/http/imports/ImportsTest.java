package io.cuepress.http.imports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.postImport;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImportsTest {

    private static final List<String> SAMPLE_IDS = List.of("TOo-HnjjuhU", "W5M-dvzpzSQ");

    @Test
    void a_first_import_creates_and_a_second_changes_nothing() {
        SAMPLE_IDS.forEach(id -> Api.delete("/v1/episodes/" + id));
        var first = postImport("application/x-ndjson", Api.sample());
        assertThat(counts(first)).isEqualTo("2 received, 2 created, 0 updated, 0 unchanged, 0 rejected, 0 repaired");
        assertThat(first.at("state")).isEqualTo("completed");
        assertThat(first.at("format")).isEqualTo("ndjson");
        assertThat(first.number("segments")).isEqualTo(417 + 289);
        assertThat(first.number("bytes")).isEqualTo(Api.sample().getBytes(UTF_8).length);
        assertThat(first.at("startedAt")).isLessThanOrEqualTo(first.at("finishedAt"));
        assertThat(first.all("rejections")).isEmpty();
        assertThat(first.all("repairs")).isEmpty();
        var revisions = SAMPLE_IDS.stream().map(ImportsTest::revision).toList();

        var second = postImport("application/x-ndjson", Api.sample());
        assertThat(counts(second)).isEqualTo("2 received, 0 created, 0 updated, 2 unchanged, 0 rejected, 0 repaired");
        assertThat(SAMPLE_IDS.stream().map(ImportsTest::revision)).isEqualTo(revisions);
    }

    private static long revision(String id) {
        return Api.get("/v1/episodes/" + id).number("revision");
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson, ndjson",
        "application/jsonl; charset=utf-8, ndjson",
        "application/json, json",
        "application/octet-stream, json",
        "application/x-www-form-urlencoded, json",
        "APPLICATION/NDJSON, ndjson"
    })
    void json_lines_are_read_under_every_media_type(String type, String format) {
        var report = postImport(type, Api.sample());
        assertThat(report.number("received")).isEqualTo(2);
        assertThat(report.number("rejected")).isZero();
        assertThat(report.at("format")).isEqualTo(format);
    }

    @Test
    void a_body_without_a_type_is_recognised_by_its_first_byte() {
        var body = "{\"id\":\"untyped\",\"segments\":[]}";
        var answer = Api.raw("POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body);
        assertThat(answer)
                .startsWith("HTTP/1.1 200 OK")
                .contains("\"received\":1")
                .contains("\"rejected\":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/octet-stream", "application/x-www-form-urlencoded"})
    void an_array_is_read_element_by_element(String type) {
        var array = " [" + Api.sample().strip().replace("\n", ",\n") + "]\n";
        var report = postImport(type, array);
        assertThat(report.number("received")).isEqualTo(2);
        assertThat(report.number("rejected")).isZero();
        assertThat(report.at("format")).isEqualTo("json-array");
    }

    @Test
    void one_object_is_read_compact_and_pretty_printed() throws IOException {
        var json = new ObjectMapper();
        for (var line : Api.sample().strip().split("\n", -1)) {
            var pretty = json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(line));
            for (var body : List.of(line, pretty, pretty.replace("\n", "\r\n"))) {
                var report = postImport("application/json", body);
                assertThat(counts(report)).startsWith("1 received").endsWith("0 rejected, 0 repaired");
            }
        }
    }

    @Test
    void the_report_lists_rejections_repairs_and_ignored_columns() {
        var body = """
                {"id":"report-1","title":"A","views":7,"segments":[{"start":2,"end":1,"text":"backwards, fifteen!"}]}
                {"id":"report-2","title":

                {"id":"report 3","segments":[]}
                {"id":"report-4","likes":null,"views":NaN,"segments":[{"start":"1","end":null,"text":5}]}
                {"id":"report-1","title":"B","segments":[{"start":0,"end":1,"text":"again"}]}
                """;
        var answer = postImport("application/x-ndjson", body);
        assertThat(answer.status()).isEqualTo(200);
        var report = answer;
        assertThat(report.number("received")).isEqualTo(5);
        assertThat(report.number("rejected")).isEqualTo(3);
        assertThat(report.at("ignored")).isIn("{views=2, likes=1}", "{likes=1, views=2}");
        assertThat(report.all("rejections.record")).containsExactly(2, 3, 4);
        assertThat(report.all("rejections.line")).containsExactly(2, 4, 5);
        assertThat(report.all("rejections[1].errors.pointer")).containsExactly("/id");
        assertThat(report.at("rejections[2].episodeId")).isEqualTo("report-4");
        assertThat(report.all("rejections[2].errors.pointer"))
                .containsExactly("/segments/0/start", "/segments/0/end", "/segments/0/text");
        assertThat(report.all("rejections[2].errors.code")).containsExactly("not-a-number", "missing", "wrong-type");
        assertThat(report.all("repairs.code")).containsExactly("end-before-start", "duplicate-id");
        assertThat(report.all("repairs.pointer")).containsExactly("/segments/0/end", "");
        assertThat(report.at("repairs[0].detail")).contains("set to 3266 ms");
        assertThat(Api.get("/v1/episodes/report-1").at("title")).isEqualTo("B");
    }

    @Test
    void a_report_can_be_fetched_later_under_the_id_that_the_client_chose() {
        var id = UUID.randomUUID().toString();
        var sent = postImport("application/x-ndjson", Api.sample(), "Import-Id", id);
        assertThat(sent.at("id")).isEqualTo(id);
        assertThat(Api.get("/v1/imports/" + id).json()).isEqualTo(sent.json());

        var again = postImport("application/x-ndjson", Api.sample(), "Import-Id", id);
        assertProblem(again, 409, "conflict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "1-2-3-4-5", "00000000-0000-0000-0000-00000000000g"})
    void an_import_id_that_is_not_a_uuid_is_refused(String id) {
        var answer = postImport("application/json", "{}", "Import-Id", id);
        assertProblem(answer, 400, "invalid-parameter");
        assertProblem(Api.get("/v1/imports/x" + id.replace(" ", "")), 404, "import-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "[]", "{}", "[1, null, \"x\"]", "{\"id\":", "[{]", "[{\"a\":1}"})
    void an_import_of_nothing_is_a_problem_with_the_report(String body) {
        var answer = postImport("application/json", body);
        assertProblem(answer, 422, "nothing-imported");
        var report = answer;
        assertThat(report.at("state")).isEqualTo("completed");
        assertThat(report.number("received")).isEqualTo(report.number("rejected"));
        assertThat(report.at("instance")).isEqualTo("/v1/imports/" + report.at("id"));
        assertThat(Api.get(report.at("instance")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, 'a,b'", "multipart/form-data; boundary=x, --x--", "application/octet-stream, hello"})
    void a_body_that_is_not_json_is_refused_by_type_or_first_byte(String type, String body) {
        assertProblem(postImport(type, body), 415, "unsupported-media-type");
    }

    @Test
    void an_unsupported_encoding_is_refused() {
        var answer = postImport("application/json", "{}", "Content-Encoding", "br");
        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void bad_segments_reject_their_episode_when_asked_to() {
        var body = "{\"id\":\"rejecting\",\"segments\":[{\"start\":2,\"end\":1,\"text\":\" \"}]}";
        var answer = Api.send(
                "POST", "/v1/imports?onBadSegment=reject", body.getBytes(UTF_8), "Content-Type", "application/json");
        assertProblem(answer, 422, "nothing-imported");
        assertThat(answer.all("rejections[0].errors.code")).containsExactly("blank-text");
    }

    @Test
    void the_language_of_the_import_applies_to_records_without_one() {
        var body = """
                {"id":"lang-1","segments":[]}
                {"id":"lang-2","language":"PT_br","segments":[]}
                """;
        Api.send("POST", "/v1/imports?lang=de", body.getBytes(UTF_8), "Content-Type", "application/json");
        assertThat(language("lang-1")).isEqualTo("de parameter");
        assertThat(language("lang-2")).isEqualTo("pt-BR data");
    }

    private static String language(String id) {
        var episode = Api.get("/v1/episodes/" + id);
        return episode.at("language") + " " + episode.at("languageSource");
    }

    @Test
    void text_that_a_database_cannot_store_rejects_only_its_record() {
        var body = """
                {"id":"nul-1","a\\u0000b":1,"title":"a\\u0000b","segments":[]}
                {"id":"nul-2","x":tru\u0000e}
                {"id":"nul-3","x":tru\uffffe\ud83d\ude00}
                {"id":"nul\\u0000\\ud800 4"}
                {"id":"nul-5","language":"\\u0000","segments":"\\u0000"}
                {"id":"nul-6","segments":[{"start":"\\u0000\\ud800","end":1,"text":"x"}]}
                {"id":"nul-7","segments":[{"start":0,"end":1,"text":"a\\u0000\\ud800b"}]}
                """;
        var answer = postImport("application/x-ndjson", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(counts(answer))
                .as(answer.text())
                .startsWith("7 received, 2 created")
                .contains("5 rejected");
    }

    @Test
    void a_channel_or_url_that_is_too_long_rejects_its_record() {
        var noise = new StringBuilder();
        new SplittableRandom(7).ints(5_000, 0x4E00, 0x9FFF).forEach(noise::appendCodePoint);
        var answer = postImport("application/x-ndjson", """
                {"id":"noise-1","channel":"%s","segments":[]}
                {"id":"noise-2","url":"https://noise.example/%s","segments":[]}
                {"id":"noise-3","channel":"%s","segments":[]}
                """.formatted(noise, noise, noise.substring(0, 500)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.all("rejections.errors.pointer")).containsExactly("/channel", "/url");
    }

    @Test
    void a_record_beyond_the_limit_rejects_only_itself() {
        var boundless = "x".repeat(2 << 20);
        var answer = postImport("application/x-ndjson", """
                {"id":"big-1","title":"%s"}
                {"id":"big-2","segments":[]}
                """.formatted(boundless));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.all("rejections[0].errors.code")).containsExactly("too-long");
    }

    @Test
    void a_body_that_is_cut_off_interrupts_the_run() throws IOException {
        var id = UUID.randomUUID().toString();
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST /v1/imports HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/x-ndjson\r
                    Import-Id: %s\r
                    Content-Length: 1000000\r
                    \r
                    {"id":"cut-1","segments":[]}
                    {"id":"cut""".formatted(id).getBytes(UTF_8));
            assertThat(stateOtherThan("unknown", id)).isEqualTo("running");
        }
        assertThat(stateOtherThan("running", id)).isEqualTo("interrupted");
    }

    /// A run starts and ends shortly after the bytes that cause it.
    private static String stateOtherThan(String before, String id) {
        var state = before;
        for (var attempt = 0; attempt < 2_000 && state.equals(before); attempt++) {
            var run = Api.get("/v1/imports/" + id);
            state = run.status() == 200 ? run.at("state") : "unknown";
        }
        return state;
    }

    @Test
    void of_many_imports_of_one_id_at_once_one_runs() throws Exception {
        var id = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> postImport(
                                    "application/json", "{\"id\":\"at-once\",\"segments\":[]}", "Import-Id", id)
                            .status()))
                    .toList();
            var statuses = new ArrayList<Integer>();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        }
    }

    private static String counts(Answer report) {
        return List.of("received", "created", "updated", "unchanged", "rejected", "repaired").stream()
                .map(name -> report.number(name) + " " + name)
                .collect(Collectors.joining(", "));
    }
}
