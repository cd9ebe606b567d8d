package io.cuepress.http.connection;

import static io.cuepress.http.Api.put;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.http.Api;
import io.cuepress.http.pipeline.RequestIds;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Raw connections, over which requests are sent without waiting for the answers before them.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class CachedResponseHandlerTest {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final String EPISODE = Api.episode("T", """
            [{"start": 0, "end": 9, "text": "%s"}]""".formatted("Bees fly. ".repeat(100)));
    private static final String KNOWN = request("GET", "subtitles.srt");
    private static final String LAST = request("GET", "subtitles.srt", "Connection: close");
    private static final List<String> REQUESTS = List.of(
            KNOWN,
            KNOWN,
            KNOWN,
            request("GET", "subtitles.srt", "Accept-Encoding: gzip"),
            request("GET", "subtitles.srt", "Connection: keep-alive"),
            request("GET", "subtitles.srt", "Range: bytes=0-9"),
            request("GET", "subtitles.srt", "If-None-Match: *"),
            request("GET", "subtitles.srt", "Origin: https://elsewhere.example"),
            request("GET", "subtitles.srt?style=ted"),
            request("GET", "subtitles.xyz"),
            request("HEAD", "subtitles.srt"),
            request("OPTIONS", "subtitles.srt"),
            request("PUT", "", "Content-Type: application/json", "Content-Length: " + EPISODE.length()) + EPISODE);

    @TestHTTPResource
    URI base;

    @BeforeEach
    void anEpisode() {
        put("piped", EPISODE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answers_come_in_the_order_of_requests(long seed) throws IOException {
        var random = new SplittableRandom(seed);
        var alone = new HashMap<String, String>();
        for (var request : REQUESTS) {
            alone.put(request, exchange(List.of(request)).getFirst().shown());
        }
        var direct = 0;
        for (var round = 0; round < 30; round++) {
            var requests = new ArrayList<>(List.of(KNOWN, KNOWN));
            random.ints(random.nextInt(20), 0, REQUESTS.size()).forEach(index -> requests.add(REQUESTS.get(index)));
            var answers = exchange(requests);
            for (var i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).shown()).as(requests.get(i)).isEqualTo(alone.get(requests.get(i)));
                direct += answers.get(i).isDirect() ? 1 : 0;
            }
        }
        assertThat(direct).as("answers before Vert.x").isPositive();
    }

    @Test
    void an_answer_bears_the_id_of_its_request() throws IOException {
        var named = request("GET", "subtitles.srt", "X-Request-Id: mine");
        var unsafe = request("GET", "subtitles.srt", "X-Request-Id: m\"ne");
        var answers = exchange(List.of(KNOWN, KNOWN, KNOWN, named, unsafe));
        assertThat(answers).extracting(Answer::isDirect).endsWith(true, true, true);
        assertThat(answers).extracting(Answer::id).doesNotHaveDuplicates().contains("mine");
        assertThat(answers.getLast().id()).matches("[0-9a-f]{16}");
    }

    @Test
    void a_client_that_has_the_answer_is_told_so_at_once() throws IOException {
        var tag = exchange(List.of(KNOWN, KNOWN)).getLast().header("ETag");
        var tagged = request("GET", "subtitles.srt", "If-None-Match: " + tag);
        var other = request("GET", "subtitles.srt", "If-None-Match: \"other\"");
        var answers = exchange(List.of(KNOWN, KNOWN, KNOWN, tagged, KNOWN, other));
        assertThat(answers)
                .extracting(answer -> answer.head().getFirst())
                .endsWith("HTTP/1.1 304 Not Modified", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK");
        assertThat(answers.get(3).isDirect()).isTrue();
        assertThat(answers.get(3).header("ETag")).isEqualTo(tag);
    }

    @Test
    void a_client_that_reads_late_gets_what_it_asked_for() throws IOException {
        put("long", Api.episode("T", """
                [{"start": 0, "end": 9, "text": "%s"}]""".formatted("Bees fly. ".repeat(10_000))));
        var one = request("GET", "subtitles.srt").replace("piped", "long");
        var expected = exchange(List.of(one, one)).getFirst().shown();
        var requests = Stream.concat(Stream.generate(() -> one).limit(200), Stream.of(LAST))
                .toList();
        try (var late = new Socket(base.getHost(), base.getPort())) {
            late.getOutputStream().write(String.join("", requests).getBytes(ISO_8859_1));
            for (var i = 0; i < 50; i++) {
                assertThat(exchange(List.of(KNOWN, one)).getLast().shown()).isEqualTo(expected);
            }
            var answers = read(late, requests);
            assertThat(answers.subList(0, 200)).extracting(Answer::shown).containsOnly(expected);
        }
    }

    @Test
    void what_comes_after_the_last_request_is_not_answered() throws IOException {
        assertThat(send(List.of(KNOWN, KNOWN, LAST, KNOWN))).hasSize(3);
    }

    private static String request(String method, String path, String... headers) {
        var head = new StringBuilder(
                method + " /v1/episodes/piped" + (path.isEmpty() ? "" : "/") + path + " HTTP/1.1\r\n");
        head.append("Host: localhost\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /// The answers to these requests, sent at once on a connection that one more request closes.
    private List<Answer> exchange(List<String> requests) throws IOException {
        var answers = send(Stream.concat(requests.stream(), Stream.of(LAST)).toList());
        assertThat(answers).as(requests.toString()).hasSize(requests.size() + 1);
        return answers.subList(0, requests.size());
    }

    private List<Answer> send(List<String> requests) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(String.join("", requests).getBytes(ISO_8859_1));
            return read(socket, requests);
        }
    }

    private static List<Answer> read(Socket socket, List<String> requests) throws IOException {
        socket.setSoTimeout(20_000);
        var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        var answers = new ArrayList<Answer>();
        for (var request : requests) {
            try {
                answers.add(answer(in, request.startsWith("HEAD")));
            } catch (EOFException closed) {
                return answers;
            }
        }
        assertThat(in.read()).as("the end").isEqualTo(-1);
        return answers;
    }

    private static Answer answer(DataInputStream in, boolean isHead) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        var length = LENGTH.matcher(head);
        var body = new byte[!isHead && length.find() ? Integer.parseInt(length.group(1)) : 0];
        in.readFully(body);
        return new Answer(head.toString().lines().toList(), new String(body, ISO_8859_1));
    }

    private record Answer(List<String> head, String body) {

        /// What goes out before Vert.x ends with the id.
        boolean isDirect() {
            return head.get(head.size() - 2).startsWith(RequestIds.HEADER);
        }

        String id() {
            return header(RequestIds.HEADER);
        }

        String header(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .findFirst()
                    .orElseThrow()
                    .substring(name.length() + 2);
        }

        /// All but the id.
        String shown() {
            var lines = new TreeSet<>(head);
            lines.removeIf(line -> line.startsWith(RequestIds.HEADER));
            return lines + body;
        }
    }
}
