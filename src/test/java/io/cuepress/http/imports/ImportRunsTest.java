package io.cuepress.http.imports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cuepress.store.run.ImportRuns;
import io.cuepress.store.sql.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportRunsTest {

    @Inject
    DataSource database;

    @Inject
    ImportRuns runs;

    @Inject
    ObjectMapper json;

    @Test
    void the_pages_of_the_list_have_the_newest_first() {
        var first = postImport("application/json", "{\"id\":\"runs-1\",\"segments\":[]}")
                .at("id");
        var second = postImport("application/json", "{\"id\":\"runs-2\",\"segments\":[]}")
                .at("id");
        var page = get("/v1/imports?limit=1");
        assertThat(page.at("imports[0].id")).isEqualTo(second);
        assertThat(page.header("Link")).contains("after=").endsWith("rel=\"next\"");
        var next = get("/v1/imports?limit=1&after=" + page.at("next"));
        assertThat(next.at("imports[0].id")).isEqualTo(first);
        assertProblem(get("/v1/imports?limit=0"), 400, "invalid-parameter");
    }

    @Test
    void a_cursor_of_the_list_of_episodes_is_refused() {
        var cursor = new Cursor(Instant.EPOCH, "TOo-HnjjuhU").encode();
        assertThat(get("/v1/episodes?after=" + cursor).status()).isEqualTo(200);
        assertProblem(get("/v1/imports?after=" + cursor), 400, "invalid-parameter");
    }

    @Test
    void every_rejection_can_be_read() {
        var body = IntStream.range(0, 450)
                .mapToObj(i -> "{\"id\":\"bad id " + i + "\"}")
                .collect(Collectors.joining("\n"));
        var run = postImport("application/x-ndjson", body + "\n{\"id\":\"good-one\",\"segments\":[]}");
        var lines = get("/v1/imports/" + run.at("id") + "/rejections");
        assertThat(lines.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(lines.text().lines()).hasSize(450).first().asString().contains("\"record\":1,");
        assertThat(run.all("rejections")).hasSize(100);
        assertProblem(get("/v1/imports/" + UUID.randomUUID() + "/rejections"), 404, "import-not-found");
    }

    @Test
    void events_end_with_the_report() {
        var run = postImport("application/json", "{\"id\":\"events-1\",\"segments\":[]}")
                .at("id");
        var events = get("/v1/imports/" + run + "/events");
        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.text())
                .startsWith("event: report\ndata: {\"id\":\"" + run)
                .endsWith("\n\n");
    }

    @Test
    void events_of_a_long_run_stop_without_a_report() throws IOException, InterruptedException {
        var id = UUID.randomUUID();
        try (var socket = begin(id.toString())) {
            waitFor(id.toString(), "running");
            var out = new ByteArrayOutputStream();
            new ImportEvents(runs, json, run -> ImportReport.of(run, List.of()), Duration.ZERO).write(id, out);
            assertThat(out.toString(UTF_8)).startsWith("event: progress\n").doesNotContain("event: report");
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void a_body_can_be_stored_first_and_imported_later() {
        var id = UUID.randomUUID().toString();
        var answer = postImport(
                "application/x-ndjson",
                "{\"id\":\"later-1\",\"segments\":[]}\n{\"id\":\"not good\"}",
                "Prefer",
                "respond-async, wait=1",
                "Import-Id",
                id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/v1/imports/" + id);
        assertThat(answer.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(answer.at("state")).isEqualTo("running");
        var events = get("/v1/imports/" + id + "/events").text();
        assertThat(events).contains("event: progress").contains("\"state\":\"completed\"");
        var run = get("/v1/imports/" + id);
        assertThat(run.number("created") + run.number("unchanged")).isEqualTo(1);
        assertThat(run.number("rejected")).isEqualTo(1);
        assertThat(get("/v1/episodes/later-1").status()).isEqualTo(200);
        assertProblem(
                postImport("application/json", "{}", "Prefer", "respond-async", "Import-Id", id), 409, "conflict");
    }

    @Test
    void a_stored_body_of_an_unknown_format_fails_with_a_reason() {
        var id = postImport("application/octet-stream", "hello", "Prefer", "respond-async")
                .at("id");
        get("/v1/imports/" + id + "/events");
        assertThat(get("/v1/imports/" + id).at("state")).isEqualTo("failed");
        assertThat(get("/v1/imports/" + id).at("rejections[0].errors[0].code")).isEqualTo("unknown-shape");
    }

    @Test
    void a_run_can_be_stopped_while_its_body_arrives() throws IOException, InterruptedException {
        var id = UUID.randomUUID().toString();
        try (var socket = begin(id)) {
            waitFor(id, "running");
            assertThat(delete("/v1/imports/" + id).status()).isEqualTo(202);
            waitFor(id, "interrupted");
            socket.setSoTimeout(10_000);
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 409");
        }
        assertProblem(delete("/v1/imports/" + id), 409, "conflict");
        assertProblem(delete("/v1/imports/" + UUID.randomUUID()), 404, "import-not-found");
    }

    @Test
    void without_its_replica_a_run_is_interrupted_and_a_stored_one_resumed() throws SQLException, InterruptedException {
        var lost = orphan(false);
        var stored = orphan(true);
        waitFor(lost, "interrupted");
        waitFor(stored, "completed");
        assertThat(get("/v1/imports/" + stored).number("received")).isEqualTo(1);
    }

    /// A run of a replica that died a minute ago.
    private String orphan(boolean isStored) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO import_run (id, state, format, received, created, updated, unchanged, rejected, repaired,
                        segments, bytes, repairs, ignored, started_at, owner, heartbeat_at, queued, request)
                    VALUES ('%s', 'running', 'ndjson', 7, 0, 0, 0, 0, 0, 0, 0, '[]', '{}', now(), gen_random_uuid(),
                        now() - interval '1 minute', %s, '{"badSegments":"REPAIR"}')
                    """.formatted(id, isStored));
            if (isStored) {
                statement.execute("INSERT INTO import_body VALUES ('" + id
                        + "', 0, convert_to('{\"id\":\"orphan\",\"segments\":[]}', 'UTF8'))");
            }
        }
        return id.toString();
    }

    private static Socket begin(String id) throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream().write("""
                POST /v1/imports HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-ndjson\r
                Import-Id: %s\r
                Content-Length: 1000000\r
                \r
                {"id":"stopped-1","segments":[]}
                {"id":"cut""".formatted(id).getBytes(UTF_8));
        return socket;
    }

    private static void waitFor(String id, String... states) throws InterruptedException {
        for (var i = 0; i < 150; i++) {
            var run = get("/v1/imports/" + id);
            if (run.status() == 200 && Arrays.asList(states).contains(run.at("state"))) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(get("/v1/imports/" + id).text());
    }
}
