package io.cuepress.http.exports;

import static io.cuepress.http.Api.delete;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.postImport;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Answer;
import io.cuepress.store.channel.ChannelProfiles;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Chapters of a channel whose descriptions go on behind their lists in words that could be of a title.
@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class ChannelChaptersTest {

    private static final String GOODBYE = " Friends of the Golden Pear Orchard https://pears.example";
    private static final List<String> TITLES =
            List.of("Plum Trees", "Old Barns", "Rain Again", "Seven Goats", "Long Winters", "River Boats");
    private static final String CHAPTERS = "/v1/episodes/orchard0/chapters.json";
    private static final String SUBTITLES = "/v1/episodes/orchard0/subtitles.srt";
    private static final String BUNDLE = "/v1/episodes/orchard0/bundle.zip";

    @Inject
    ChannelProfiles profiles;

    @AfterEach
    void nothing_is_left() {
        for (int i = 0; i < 12; i++) {
            delete("/v1/episodes/orchard" + i);
        }
        profiles.catchUp(Duration.ofMinutes(1));
    }

    @Test
    void the_last_title_is_right_once_the_channel_is_there() {
        importAll(List.of(0));
        assertThat(lastTitle()).isNotEqualTo("Plum Trees");
        importAll(IntStream.range(1, 12).boxed().toList());
        assertThat(lastTitle()).isEqualTo("Plum Trees");
    }

    @Test
    void a_doubtful_list_can_be_turned_or_left_out_and_says_who_decided() {
        importAll(IntStream.range(0, 12).boxed().toList());
        var read = get(CHAPTERS).all("chapters.title");
        var turned = get(CHAPTERS + "?turned=true").all("chapters.title");
        assertThat(turned.subList(1, turned.size())).isEqualTo(read.subList(0, turned.size() - 1));
        var outline = get("/v1/episodes/orchard0/outline.json");
        assertThat(Double.parseDouble(outline.at("evidence.channel"))).isPositive();
        var confidence = outline.at("confidence");
        assertThat(get(CHAPTERS + "?minConfidence=" + confidence).status()).isEqualTo(200);
        assertThat(get(CHAPTERS + "?minConfidence=1").at("type")).endsWith("chapters-not-found");
        assertThat(get(CHAPTERS + "?minConfidence=90").status()).isEqualTo(400);
    }

    @Test
    void tags_of_chapters_follow_the_channel_and_those_of_subtitles_do_not() {
        importAll(List.of(0));
        var alone = tags();
        var kept = IntStream.range(0, 3).mapToObj(i -> get(CHAPTERS)).toList().getLast(); // in memory by now
        importAll(IntStream.range(1, 12).boxed().toList());
        var among = tags();
        assertThat(among.get(0)).isNotEqualTo(alone.get(0));
        assertThat(among.get(1)).isNotEqualTo(alone.get(1));
        assertThat(among.get(2)).isEqualTo(alone.get(2));
        assertThat(get(CHAPTERS).text()).isNotEqualTo(kept.text());
        assertThat(get(CHAPTERS, "If-None-Match", alone.get(0)).status()).isEqualTo(200);
        assertThat(get(CHAPTERS, "If-None-Match", among.get(0)).status()).isEqualTo(304);
    }

    @Test
    void chapters_that_were_read_have_no_date_and_last_no_longer_than_others() {
        importAll(List.of(0));
        var revision = get("/v1/episodes/orchard0").at("revision");
        for (var path : List.of(CHAPTERS, BUNDLE)) {
            var read = get(path + "?rev=" + revision);
            assertThat(read.has("Last-Modified")).isFalse();
            assertThat(read.header("Cache-Control")).doesNotContain("immutable");
            assertThat(get(path, "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
                            .status())
                    .isEqualTo(200);
        }
        assertThat(get(SUBTITLES + "?rev=" + revision).header("Cache-Control")).contains("immutable");
        assertThat(get(SUBTITLES).has("Last-Modified")).isTrue();
    }

    @Test
    void chapters_that_were_given_do_not_depend_on_the_channel() {
        importAll(List.of(0));
        give("[{\"start\":0,\"title\":\"Given\"},{\"start\":9,\"title\":\"Too\"}]");
        var before = get(CHAPTERS);
        importAll(IntStream.range(1, 12).boxed().toList());
        var revision = get("/v1/episodes/orchard0").at("revision");
        var after = get(CHAPTERS + "?rev=" + revision);
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(after.has("Last-Modified")).isTrue();
        assertThat(after.header("Cache-Control")).contains("immutable");
    }

    @Test
    void the_order_of_imports_does_not_matter_and_deletion_undoes_them() {
        importAll(IntStream.range(0, 8).boxed().toList());
        var first = get(CHAPTERS).header("ETag").replaceAll("^\"\\d+-", "");
        importAll(IntStream.range(8, 12).boxed().toList());
        for (int i = 8; i < 12; i++) {
            delete("/v1/episodes/orchard" + i);
        }
        profiles.catchUp(Duration.ofMinutes(1));
        assertThat(get(CHAPTERS).header("ETag").replaceAll("^\"\\d+-", "")).isEqualTo(first);
        nothing_is_left();
        var shuffled = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
        Collections.shuffle(shuffled, new Random(4));
        shuffled.forEach(i -> importAll(List.of(i)));
        assertThat(get(CHAPTERS).header("ETag").replaceAll("^\"\\d+-", "")).isEqualTo(first);
    }

    @Test
    void imports_at_once_do_not_stand_in_each_others_way() throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 12).boxed().toList();
            var runs = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> importAll(i % 2 == 0 ? all : all.reversed())))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        assertThat(lastTitle()).isEqualTo("Plum Trees");
    }

    @Test
    void a_single_change_is_caught_up_with_in_the_background() throws InterruptedException {
        importAll(IntStream.range(0, 12).boxed().toList());
        for (int i = 1; i < 12; i++) {
            delete("/v1/episodes/orchard" + i);
        }
        for (int waits = 0; lastTitle().equals("Plum Trees") && waits < 300; waits++) {
            Thread.sleep(100);
        }
        assertThat(lastTitle()).isNotEqualTo("Plum Trees");
    }

    @Test
    void one_request_makes_all_profiles_again() {
        importAll(IntStream.range(0, 12).boxed().toList());
        var answer = send("POST", "/v1/channels/rebuild", new byte[0]);
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.number("channels")).isPositive();
        profiles.catchUp(Duration.ofMinutes(1));
        assertThat(lastTitle()).isEqualTo("Plum Trees");
    }

    private static List<String> tags() {
        return List.of(CHAPTERS, BUNDLE, SUBTITLES).stream()
                .map(path -> get(path).header("ETag"))
                .toList();
    }

    private static String lastTitle() {
        return get(CHAPTERS).at("chapters[2].title");
    }

    private static void give(String chapters) {
        var path = "/v1/episodes/orchard0/chapters";
        assertThat(send("PUT", path, chapters.getBytes(UTF_8), "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
    }

    private static Answer importAll(List<Integer> numbers) {
        var rows = new StringBuilder();
        for (var i : numbers) {
            rows.append("""
                    {"id": "orchard%d", "CHANNEL_NAME": "Orchard", "TITLE": "Part %d", "DESCRIPTION": \
                    "Number%s of ours. 0:00 Hello My Dear Old Friends 0:20 Apple Carts and Six Ladders 0:50 %s%s", "SEGMENTS": \
                    [{"start": 0, "end": 90, "text": "words"}]}
                    """.formatted(i, i, "x".repeat(i), TITLES.get(i % TITLES.size()), GOODBYE));
        }
        var answer = postImport("application/x-ndjson", rows.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
