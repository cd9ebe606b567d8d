package io.cuepress.http.episodes;

import static io.cuepress.http.Api.assertProblem;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EpisodesTest {

    private static final String HELLO = "[{\"start\":0.5,\"end\":2,\"text\":\" Hello\"}]";

    @Test
    void an_episode_is_created_replaced_left_unchanged_and_deleted() {
        Api.delete("/v1/episodes/life-1");
        var created = Api.put("life-1", Api.episode("One", HELLO));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).endsWith("/v1/episodes/life-1");
        var first = created.header("ETag");
        assertThat(first).isEqualTo("\"" + created.at("revision") + "\"");

        var unchanged = Api.put("life-1", Api.episode("One", HELLO));
        assertThat(unchanged.status()).isEqualTo(200);
        assertThat(unchanged.header("ETag")).isEqualTo(first);

        var replaced = Api.put("life-1", Api.episode("Two", HELLO));
        assertThat(replaced.status()).isEqualTo(200);
        assertThat(replaced.number("revision")).isGreaterThan(created.number("revision"));
        assertThat(replaced.at("createdAt")).isEqualTo(created.at("createdAt"));
        assertThat(Api.get("/v1/episodes/life-1").json()).isEqualTo(replaced.json());

        assertThat(Api.delete("/v1/episodes/life-1").status()).isEqualTo(204);
        assertProblem(Api.delete("/v1/episodes/life-1"), 404, "episode-not-found");
        assertProblem(Api.get("/v1/episodes/life-1"), 404, "episode-not-found");
        assertProblem(Api.get("/v1/episodes/life-1/segments"), 404, "episode-not-found");
        assertProblem(Api.get("/v1/episodes/life-1/subtitles.srt"), 404, "episode-not-found");
    }

    @Test
    void an_episode_has_all_its_fields() {
        Api.put("view-1", """
                {"channel":"Bees","url":"https://youtu.be/TOo-HnjjuhU","title":"Hives","language":"EN-us",
                 "description":"0:00 Start\\n0:10 Middle\\n0:20 End","transcription":" Hello",
                 "segments":[{"start":0,"end":1.5,"text":" Hello","speaker":"Ann"},{"start":25,"end":31.25,"text":" x"}]}
                """);
        var episode = Api.get("/v1/episodes/view-1");
        assertThat(episode.at("channel")).isEqualTo("Bees");
        assertThat(episode.at("url")).isEqualTo("https://youtu.be/TOo-HnjjuhU");
        assertThat(episode.at("title")).isEqualTo("Hives");
        assertThat(episode.at("language")).isEqualTo("en-US");
        assertThat(episode.at("languageSource")).isEqualTo("data");
        assertThat(episode.at("duration")).isEqualTo("31.25");
        assertThat(episode.number("segmentCount")).isEqualTo(2);
        assertThat(episode.all("tracks")).hasSize(1);
        assertThat(episode.number("chapterCount")).isEqualTo(3);
        assertThat(episode.at("chapterSource")).isEqualTo("description");
        assertThat(episode.at("youtubeCompliant")).isEqualTo("true");
        for (var url : episode.all("exports.*.*")) {
            assertThat(Api.get(url.toString()).status()).as(url.toString()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "If-Match, 'THE_TAG', 200",
        "If-Match, '\"1\", THE_TAG', 200",
        "If-Match, *, 200",
        "If-Match, 'W/THE_TAG', 412",
        "If-Match, '\"1\"', 412",
        "If-Match, nonsense, 412",
        "If-Match, '\"99999999999999999999999\"', 412",
        "If-None-Match, *, 412",
        "If-None-Match, '\"1\"', 200",
    })
    void a_write_may_expect_a_revision(String header, String value, int status) {
        var tag = Api.put("expect-1", Api.episode("Same", HELLO)).header("ETag");
        var answer = Api.put("expect-1", Api.episode("Same", HELLO), header, value.replace("THE_TAG", tag));
        if (status == 412) {
            assertProblem(answer, 412, "precondition-failed");
            assertProblem(
                    Api.delete("/v1/episodes/expect-1", header, value.replace("THE_TAG", tag)),
                    412,
                    "precondition-failed");
        } else {
            assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        }
    }

    @Test
    void a_write_may_expect_an_episode_or_none() {
        Api.delete("/v1/episodes/expect-2");
        var body = Api.episode("New", HELLO);
        assertProblem(Api.put("expect-2", body, "If-Match", "*"), 412, "precondition-failed");
        assertProblem(Api.put("expect-2", body, "If-Match", "\"1\""), 412, "precondition-failed");
        assertThat(Api.put("expect-2", body, "If-None-Match", "*").status()).isEqualTo(201);
    }

    @Test
    void all_errors_of_an_episode_are_reported_at_once() {
        var answer = Api.put("wrong-1", """
                {"title":5,"language":"not a tag","segments":[{"start":"1","end":2,"text":"a"},7,{"start":1,"end":NaN}]}
                """);
        assertProblem(answer, 422, "invalid-episode");
        assertThat(answer.all("errors.pointer"))
                .containsExactly(
                        "/title",
                        "/segments/0/start",
                        "/segments/1",
                        "/segments/2/end",
                        "/segments/2/text",
                        "/language");
        assertThat(answer.all("errors.code"))
                .containsExactly("wrong-type", "not-a-number", "wrong-type", "not-a-number", "missing", "wrong-form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "5",
                "\"x\"",
                "{",
                "{}",
                "{\"segments\":[]",
                "{}{}",
                "\u0000",
                "{\"segments\":\"\"}"
            })
    void a_body_that_is_not_an_episode_is_refused_with_reasons(String body) {
        var answer = assertProblem(Api.put("wrong-2", body), 422, "invalid-episode");
        assertThat(answer.all("errors.detail")).isNotEmpty().doesNotContainNull();
    }

    @Test
    void bodies_of_other_types_encodings_or_sizes_are_refused() {
        assertProblem(
                Api.send("PUT", "/v1/episodes/wrong-3", new byte[] {'{', '}'}, "Content-Type", "text/plain"),
                415,
                "unsupported-media-type");
        assertProblem(Api.put("wrong-3", "{}", "Content-Encoding", "br"), 415, "unsupported-media-type");
        assertProblem(Api.put("wrong-3", " ".repeat((1 << 20) + 1)), 413, "content-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a%20b", "a.b", "%00", "%C3%A4", "a%0Ab", "a%252Fb"})
    void a_malformed_id_is_refused(String id) {
        assertProblem(Api.put(id, Api.episode("x", "[]")), 400, "invalid-parameter");
        assertProblem(Api.get("/v1/episodes/" + id), 404, "episode-not-found");
        assertProblem(Api.delete("/v1/episodes/" + id), 404, "episode-not-found");
    }

    @Test
    void an_id_has_up_to_64_characters() {
        assertThat(Api.put("a".repeat(64), Api.episode("Long", "[]")).status()).isIn(200, 201);
        assertProblem(Api.put("a".repeat(65), Api.episode("Long", "[]")), 400, "invalid-parameter");
    }

    @Test
    void an_unchanged_episode_is_not_sent_again() {
        var tag = Api.put("cached-1", Api.episode("Cached", HELLO)).header("ETag");
        assertThat(Api.get("/v1/episodes/cached-1", "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(Api.get("/v1/episodes/cached-1", "If-None-Match", "W/" + tag).status())
                .isEqualTo(304);
        assertThat(Api.get("/v1/episodes/cached-1", "If-None-Match", "\"1\"").status())
                .isEqualTo(200);
    }

    @Test
    void each_page_of_the_list_links_to_the_next() {
        var channel = "Päges {1} & more?";
        IntStream.range(0, 7)
                .forEach(i -> Api.put(
                        "page-" + i, "{\"title\":\"T{" + i + "}\",\"channel\":\"" + channel + "\",\"segments\":[]}"));
        var query = "channel=" + URLEncoder.encode(channel, StandardCharsets.UTF_8);
        for (var more : List.of("", "&title=t%7b", "&_=1&v=%7Bx%7D")) {
            var seen = new ArrayList<String>();
            var next = "/v1/episodes?limit=3&" + query + more;
            while (next != null) {
                var page = Api.get(next);
                assertThat(page.status()).as(next + page.text()).isEqualTo(200);
                page.all("episodes.id").forEach(id -> seen.add(String.valueOf(id)));
                var link = page.header("Link");
                assertThat(link.isEmpty()).isEqualTo(page.at("next").equals("null"));
                next = link.isEmpty() ? null : link.replaceFirst("^<(.*)>; rel=\"next\"$", "$1");
            }
            assertThat(seen)
                    .as(more)
                    .isEqualTo(IntStream.range(0, 7)
                            .map(i -> 6 - i)
                            .mapToObj(i -> "page-" + i)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit, invalid-value",
        "limit=201, limit, invalid-value",
        "limit=1e1, limit, invalid-value",
        "limit=99999999999, limit, invalid-value",
        "limit=%2B5, limit, invalid-value",
        "limit=1&limit=1, limit, repeated-parameter",
        "after=x, after, invalid-value",
        "after=, after, invalid-value",
        "after=%C3%A4, after, invalid-value",
        "title=, title, invalid-value",
        "title, title, invalid-value",
        "title=a%00b, title, invalid-value",
        "chanel=x, chanel, unknown-parameter",
    })
    void an_invalid_parameter_of_the_list_is_named(String query, String parameter, String code) {
        var problem = assertProblem(Api.get("/v1/episodes?" + query), 400, "invalid-parameter");
        assertThat(problem.at("errors[0].parameter")).isEqualTo(parameter);
        assertThat(problem.at("errors[0].code")).isEqualTo(code);
    }

    @Test
    void a_mistyped_parameter_gets_the_nearest_name() {
        assertThat(Api.get("/v1/episodes?chanel=x").at("detail"))
                .contains("Did you mean channel?")
                .contains("Available: channel, title, limit, after.");
    }

    @Test
    void segments_are_shown_as_stored() {
        Api.put("segments-1", """
                {"segments":[
                  {"start":0,"end":1.5,"text":" a\\tb\\n<i>c</i> & \\\\N","speaker":"Ann",
                   "words":[{"start":0,"end":0.25,"word":" a"}]},
                  {"start":1.5,"end":1.5,"text":"zero"},
                  {"start":1.5,"end":4.001,"text":"🐝"}]}
                """);
        assertThat(Api.get("/v1/episodes/segments-1/segments").text()).isEqualTo("""
                {"id":"segments-1","language":"und","segments":[\
                {"position":0,"start":0,"end":1.5,"speaker":"Ann","text":" a\\tb\\n<i>c</i> & \\\\N",\
                "words":[{"start":0,"end":0.25,"word":" a"}]},\
                {"position":1,"start":1.5,"end":1.5,"text":"zero"},\
                {"position":2,"start":1.5,"end":4.001,"text":"\\uD83D\\uDC1D"}]}""");
    }

    @ParameterizedTest
    @CsvSource({
        "_=, 0 1 2",
        "from=1.5, 0 1 2",
        "from=1.501, 2",
        "to=1.5, 0",
        "to=1.501, 0 1 2",
        "from=0&to=0, ''",
        "from=0:04.001, 2",
        "from=4.002, ''",
        "lang=und, 0 1 2",
    })
    void segments_of_a_window_are_those_that_overlap_it(String query, String positions) {
        Api.put("segments-2", """
                {"segments":[{"start":0,"end":1.5,"text":"a"},{"start":1.5,"end":1.5,"text":"b"},
                  {"start":1.5,"end":4.001,"text":"c"}]}
                """);
        var segments = Api.get("/v1/episodes/segments-2/segments?" + query);
        assertThat(segments.all("segments.position").stream()
                        .map(String::valueOf)
                        .collect(joining(" ")))
                .isEqualTo(positions);
    }

    @Test
    void segments_of_an_unknown_track_or_an_inverted_window_are_refused() {
        Api.put("segments-3", Api.episode("x", "[]"));
        assertProblem(Api.get("/v1/episodes/segments-3/segments?lang=de"), 404, "track-not-found");
        assertProblem(Api.get("/v1/episodes/segments-3/segments?from=5&to=4"), 400, "invalid-parameter");
        assertProblem(Api.get("/v1/episodes/segments-3/segments?form=5"), 400, "invalid-parameter");
        assertThat(Api.get("/v1/episodes/segments-3/segments").all("segments")).isEmpty();
    }
}
