package io.cuepress.http.api;

import static io.cuepress.http.Api.assertProblem;
import static io.cuepress.http.Api.get;
import static io.cuepress.http.Api.put;
import static io.cuepress.http.Api.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages in a browser without JavaScript.
@QuarkusTest
class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String EVIL = "<script>alert('x')</script>";

    @BeforeEach
    void store_an_episode() {
        put("paged", """
                {"title": "%1$s & more", "channel": "%1$s", "url": "https://youtu.be/TOo-HnjjuhU",
                 "description": "0:00 Intro\\n0:30 %1$s\\n1:00 End",
                 "segments": [{"start": 0, "end": 40, "text": "Hello."}, {"start": 40, "end": 95, "text": "%1$s"}]}
                """.formatted(EVIL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?title=script",
                "/?after=nonsense",
                "/episodes/paged",
                "/episodes/paged?lang=xx",
                "/import",
                "/convert"
            })
    void a_page_loads_and_runs_only_our_own_files(String path) {
        var page = get(path, "Accept", BROWSER);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe", "*");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.text()).doesNotContain("<script>", "<style", " style=", " onclick=");
    }

    @Test
    void titles_and_texts_are_escaped() {
        var page = get("/episodes/paged").text();
        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; more")
                .doesNotContain(EVIL);
    }

    @Test
    void an_episode_shows_its_chapters_and_links_every_paragraph_to_its_time() {
        var page = get("/episodes/paged").text();
        assertThat(page)
                .contains("href=\"#c2\"", "id=\"c2\"", "id=\"t40000\"", "href=\"https://youtu.be/TOo-HnjjuhU?t=40s\"");
    }

    @ParameterizedTest
    @CsvSource({
        "format=subtitles.vtt&style=netflix&from=&to=&maxLines=1, subtitles.vtt?download=true&maxLines=1&style=netflix",
        "format=chapters.json&style=netflix&lang=en, chapters.json?download=true",
        "format=outline.md&style=netflix&lang=en, outline.md?download=true&lang=en",
        "format=bundle.zip&style=netflix, bundle.zip",
    })
    void the_form_redirects_to_the_described_download(String query, String download) {
        var answer = get("/episodes/paged/download?" + query);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/v1/episodes/paged/" + download);
    }

    @Test
    void the_pages_of_the_library_have_every_episode_once() {
        for (var i = 0; i < 51; i++) {
            put("page-" + i, Api.episode("Paging " + i, "[{\"start\":0,\"end\":1,\"text\":\"Hi.\"}]"));
        }
        var first = get("/?title=Paging&channel=Tests").text();
        var next = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = get(next.group(1).replace("&amp;", "&")).text();
        assertThat(first).contains(">Paging 50<").doesNotContain(">Paging 0<");
        assertThat(second).contains(">Paging 0<").doesNotContain(">Paging 1<");
    }

    @Test
    void an_unchanged_page_is_not_sent_again() {
        var tag = get("/episodes/paged").header("ETag");
        assertThat(get("/episodes/paged", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void assets_at_the_url_in_a_page_are_cached_for_good() {
        var style = Pattern.compile("/assets/[\\w-]+/cuepress.css").matcher(get("/").text());
        assertThat(style.find()).isTrue();
        var asset = get(style.group());
        assertThat(asset.header("Content-Type")).isEqualTo("text/css;charset=UTF-8");
        assertThat(asset.header("Cache-Control")).contains("immutable");
        assertThat(get("/assets/older/cuepress.css").header("Cache-Control")).isEqualTo("no-cache");
        assertProblem(get("/assets/older/none.css"), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/episodes/paged", "/import", "/convert"})
    void every_asset_that_a_page_or_a_module_refers_to_exists(String path) {
        var waiting = new ArrayDeque<>(named(get(path).text()));
        assertThat(waiting).isNotEmpty();
        for (var seen = new HashSet<String>(); !waiting.isEmpty(); ) {
            var address = waiting.remove();
            if (seen.add(address)) {
                var asset = get(address);
                assertThat(asset.header("Cache-Control")).as(address).contains("immutable");
                waiting.addAll(imported(address, asset.text()));
            }
        }
    }

    private static List<String> named(String page) {
        return Pattern.compile("\"(/assets/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<String> imported(String from, String module) {
        return Pattern.compile("from '\\./([^']+)'")
                .matcher(module)
                .results()
                .map(match -> from.replaceFirst("[^/]+$", match.group(1)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/episodes/none", "/episodes/%3Cscript%3E"})
    void a_problem_is_a_page_for_browsers_and_json_for_other_clients(String path) {
        var page = get(path, "Accept", BROWSER);
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'none'; ");
        assertThat(page.header("Vary")).isEqualTo("Accept");
        assertThat(page.text()).contains("<h1>").doesNotContain("<script>");
        assertThat(get(path).header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(get("/v1" + path, "Accept", BROWSER).header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/episodes/paged", "/episodes/paged/download", "/import", "/convert"})
    void a_page_has_only_reading_methods(String path) {
        var refused = assertProblem(send("POST", path, new byte[0]), 405, "method-not-allowed");
        assertThat(refused.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(send("OPTIONS", path, new byte[0]).header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void pages_are_not_in_the_openapi_document() {
        assertThat(get("/q/openapi", "Accept", "application/json").text())
                .doesNotContain("\"/\"", "\"/episodes/{id}\"");
    }

    @Test
    void metrics_label_pages_by_template() {
        get("/episodes/paged");
        send("POST", "/episodes/paged", new byte[0]);
        assertThat(get("/q/metrics").text()).contains("uri=\"/episodes/{id}\"").doesNotContain("uri=\"/episodes/paged");
    }
}
