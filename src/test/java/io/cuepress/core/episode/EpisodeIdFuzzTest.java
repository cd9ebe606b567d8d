package io.cuepress.core.episode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.time.Timecode;

class EpisodeIdFuzzTest {

    private static final String SAFE_LINK = "(?i)https?://[^ \"<>\\\\^`{|}\\p{Cntrl}]+";

    @FuzzTest
    void any_url_has_one_id_and_no_unsafe_link(byte[] bytes) {
        var url = new VideoUrl(new String(bytes, UTF_8));
        var id = EpisodeId.of(url);
        assertThat(EpisodeId.parse(id.value())).contains(id);
        url.link().ifPresent(link -> {
            assertThat(link).matches(SAFE_LINK);
            assertThat(new VideoUrl(link).link()).contains(link);
        });
        url.youtubeId().ifPresent(video -> {
            assertThat(id.value()).isEqualTo(video);
            assertThat(url.at(new Timecode(85_999)).map(VideoUrl::new).map(EpisodeId::of))
                    .contains(id);
        });
        url.at(Timecode.LAST).ifPresent(link -> assertThat(link).matches(SAFE_LINK));
    }
}
