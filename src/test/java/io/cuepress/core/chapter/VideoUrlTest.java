package io.cuepress.core.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.time.Timecode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VideoUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=TOo-HnjjuhU",
                "http://youtube.com/watch?v=TOo-HnjjuhU&t=9s",
                "youtube.com/watch?v=TOo-HnjjuhU",
                "//www.youtube.com/watch?v=TOo-HnjjuhU",
                " HTTPS://WWW.YouTube.COM/watch?list=a&index=2&v=TOo-HnjjuhU#t=1 ",
                "https://www.youtube.com/watch/?app=desktop&v=TOo-HnjjuhU",
                "https://m.youtube.com/watch?v=TOo-HnjjuhU",
                "https://music.youtube.com/watch?v=TOo-HnjjuhU&feature=share",
                "https://www.youtube-nocookie.com/embed/TOo-HnjjuhU?start=3",
                "https://www.youtube.com/embed/TOo-HnjjuhU",
                "https://www.youtube.com/shorts/TOo-HnjjuhU",
                "https://www.youtube.com/live/TOo-HnjjuhU?si=x",
                "https://youtu.be/TOo-HnjjuhU?t=85",
                "youtu.be/TOo-HnjjuhU",
                "https://www.youtube.com:443/v/TOo-HnjjuhU",
            })
    void every_spelling_of_a_youtube_address_has_its_id(String url) {
        assertThat(new VideoUrl(url).youtubeId()).contains("TOo-HnjjuhU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TOo-HnjjuhU",
                "https://www.youtube.com/",
                "https://www.youtube.com/@channel",
                "https://www.youtube.com/watch?v=short",
                "https://www.youtube.com/watch?v=TOo-HnjjuhUx",
                "https://www.youtube.com/watch#?v=TOo-HnjjuhU",
                "https://www.youtube.com/watch?xv=TOo-HnjjuhU",
                "https://youtube.com.evil.example/watch?v=TOo-HnjjuhU",
                "https://youtube.com@evil.example/watch?v=TOo-HnjjuhU",
                "https://evil.example/youtube.com/watch?v=TOo-HnjjuhU",
                "https://notyoutube.com/watch?v=TOo-HnjjuhU",
                "javascript://youtube.com/watch?v=TOo-HnjjuhU",
            })
    void other_addresses_have_no_youtube_id(String url) {
        assertThat(new VideoUrl(url).youtubeId()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=TOo-HnjjuhU,           https://www.youtube.com/watch?v=TOo-HnjjuhU&t=85s",
        "https://www.youtube.com/watch?t=9s&v=TOo-HnjjuhU&x#a,  https://www.youtube.com/watch?v=TOo-HnjjuhU&x&t=85s",
        "https://youtu.be/TOo-HnjjuhU,                          https://youtu.be/TOo-HnjjuhU?t=85s",
        "https://youtu.be/TOo-HnjjuhU?t=1,                      https://youtu.be/TOo-HnjjuhU?t=85s",
        "youtube.com/attribution_link?u=%2Fwatch%3Fv%3DTOo-HnjjuhU, https://www.youtube.com/watch?v=TOo-HnjjuhU&t=85s",
        "//youtu.be/TOo-HnjjuhU,                                https://youtu.be/TOo-HnjjuhU?t=85s",
        "youtube.com/live/TOo-HnjjuhU,                          https://youtube.com/live/TOo-HnjjuhU?t=85s",
        "https://a.example/1.mp3,                               https://a.example/1.mp3#t=85",
        "https://a.example/1.mp3?v=2#t=3,                       https://a.example/1.mp3?v=2#t=85",
        "https://a.example/1.mp4#track=2&t=3&x=1,               https://a.example/1.mp4#track=2&x=1&t=85",
        "https://a.example/1#notes,                             https://a.example/1#t=85",
        "https://a.example/a b<c>\"d\"|é,                       https://a.example/a%20b%3Cc%3E%22d%22%7Cé#t=85",
    })
    void a_link_to_a_moment_follows_the_convention_of_the_site(String url, String link) {
        assertThat(new VideoUrl(url).at(new Timecode(85_999))).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://youtube.com/%0aalert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://a.example/1.mp3",
                "a.example/1.mp3",
                "https://",
                "https:a.example",
                "https://a.example/\nx",
                "",
            })
    void only_safe_http_addresses_become_links(String url) {
        assertThat(new VideoUrl(url).link()).isEmpty();
        assertThat(new VideoUrl(url).at(Timecode.ZERO)).isEmpty();
    }

    @Test
    void a_hostile_address_is_read_in_linear_time() {
        var url = "https://www.youtube.com/watch?" + "&v=".repeat(1_000_000);
        assertThat(new VideoUrl(url).youtubeId()).isEmpty();
    }
}
