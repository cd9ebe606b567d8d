package io.cuepress.http.exports;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundlesTest {

    @BeforeEach
    void twoEpisodesOfAChannel() {
        put("bundle-1", """
                {"title":"../../etc: *Of* <bees> / wax","channel":"Bundles","language":"en","description":"0:00 a\\n0:10 b\\n0:20 c",
                 "segments":[{"start":0,"end":30,"text":" Hello"}]}
                """);
        put(
                "bundle-2",
                "{\"title\":\"\",\"channel\":\"Bundles\",\"language\":\"en\",\"segments\":[{\"start\":0,\"end\":3,\"text\":\"Hi\"}]}");
        send("PUT", "/v1/episodes/bundle-1/tracks/de", "WEBVTT\n\n00:00.000 --> 00:09.000\nHallo\n".getBytes(UTF_8));
    }

    @Test
    void a_bundle_has_every_export_of_an_episode_as_its_url_gives_it() throws IOException {
        var answer = get("/v1/episodes/bundle-1/bundle.zip");
        assertThat(answer.header("Content-Type")).isEqualTo("application/zip");
        var files = files(answer.bytes());
        assertThat(files)
                .containsKeys("subtitles.srt", "subtitles.de.srt", "chapters.json", "outline.html", "outline.de.md");
        for (var name : new String[] {"subtitles.srt", "subtitles.ttml", "chapters.xml", "outline.json"}) {
            assertThat(files.get(name))
                    .isEqualTo(get("/v1/episodes/bundle-1/" + name).text());
        }
        assertThat(files.get("subtitles.de.srt"))
                .isEqualTo(get("/v1/episodes/bundle-1/subtitles.srt?lang=de").text());
        assertThat(get("/v1/episodes/bundle-1/bundle.zip").bytes()).isEqualTo(answer.bytes());
    }

    @Test
    void a_bundle_is_not_sent_again_until_its_episode_changes() throws IOException {
        var path = "/v1/episodes/bundle-2/bundle.zip?formats=srt";
        var first = get(path);
        assertThat(first.header("Cache-Control")).startsWith("public");
        assertThat(first.header("Last-Modified")).isNotEmpty();
        var tag = first.header("ETag");
        assertThat(tag)
                .isNotEqualTo(
                        get("/v1/episodes/bundle-2/bundle.zip?formats=vtt").header("ETag"));
        var again = get(path, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        put("bundle-2", "{\"title\":\"\",\"language\":\"en\",\"segments\":[{\"start\":0,\"end\":3,\"text\":\"Ho\"}]}");
        var changed = get(path, "If-None-Match", tag);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(files(changed.bytes()).get("subtitles.srt")).contains("Ho");
    }

    @Test
    void only_the_formats_that_are_asked_for_are_in_it() throws IOException {
        assertThat(files(get("/v1/episodes/bundle-2/bundle.zip?formats=subtitles.srt,json")
                        .bytes()))
                .containsOnlyKeys("subtitles.srt", "subtitles.json", "outline.json");
        assertProblem(get("/v1/episodes/bundle-2/bundle.zip?formats=srt,mp3"), 400, "invalid-parameter");
        assertProblem(get("/v1/episodes/nobody/bundle.zip"), 404, "episode-not-found");
        assertProblem(get("/v1/exports.zip?formats="), 400, "invalid-parameter");
    }

    @Test
    void a_channel_has_a_folder_for_each_episode_that_every_file_system_takes() throws IOException {
        assertThat(files(get("/v1/exports.zip?channel=Bundles&formats=srt").bytes()))
                .containsOnlyKeys(
                        "etc Of bees wax [bundle-1]/subtitles.srt",
                        "etc Of bees wax [bundle-1]/subtitles.de.srt",
                        "[bundle-2]/subtitles.srt");
        assertThat(files(get("/v1/exports.zip?channel=Nobody").bytes())).isEmpty();
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return files;
    }
}
