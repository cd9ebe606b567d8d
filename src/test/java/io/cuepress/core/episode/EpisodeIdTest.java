package io.cuepress.core.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "_", "-", "TOo-HnjjuhU", "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void an_id_has_1_to_64_plain_characters(String text) {
        assertThat(EpisodeId.parse(text)).contains(new EpisodeId(text));
        assertThat(new EpisodeId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "a\n",
                "ä",
                "a/b",
                "a.b",
                "٣",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anything_else_is_no_id(String text) {
        assertThat(EpisodeId.parse(text)).isEmpty();
        assertThatThrownBy(() -> new EpisodeId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_address_of_a_video_has_the_same_id() {
        assertThat(List.of(
                        "https://www.youtube.com/watch?v=TOo-HnjjuhU",
                        "http://youtu.be/TOo-HnjjuhU?t=3",
                        " https://m.youtube.com/shorts/TOo-HnjjuhU ",
                        "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DTOo-HnjjuhU%26feature%3Dshare",
                        "youtube.com/attribution_link?u=/watch?v=TOo-HnjjuhU",
                        "youtube.com/embed/TOo-HnjjuhU"))
                .allSatisfy(url -> assertThat(EpisodeId.of(new VideoUrl(url))).hasToString("TOo-HnjjuhU"));
    }

    @Test
    void any_other_address_has_the_start_of_its_hash_as_id() {
        assertThat(EpisodeId.of(new VideoUrl("https://example.org/"))).hasToString("gZjRusQKEDNlOnjkiADO_J");
        assertThat(EpisodeId.of(new VideoUrl(""))).hasToString("47DEQpj8HBSa-_TImW-5JC");
    }

    @Test
    void ids_are_ordered_by_their_text() {
        assertThat(new EpisodeId("a")).isLessThan(new EpisodeId("b")).isGreaterThan(new EpisodeId("Z"));
    }

    @Test
    void the_length_of_an_episode_is_that_of_its_own_transcript() {
        var own = new EpisodeSummary.TrackSummary(new Language("en"), 3, new Timecode(5));
        var other = new EpisodeSummary.TrackSummary(new Language("de"), 9, new Timecode(7));
        assertThat(summary(List.of(own, other)).end()).isEqualTo(new Timecode(5));
        assertThat(summary(List.of(own, other)).segmentCount()).isEqualTo(3);
        assertThat(summary(List.of()).end()).isEqualTo(Timecode.ZERO);
        assertThat(summary(List.of()).segmentCount()).isZero();
        assertThat(LanguageSource.DETECTED.slug()).isEqualTo("detected");
    }

    private static EpisodeSummary summary(List<EpisodeSummary.TrackSummary> tracks) {
        var metadata =
                new Metadata(new Metadata.Channel(""), null, new Metadata.Title(""), new Metadata.Description(""));
        return new EpisodeSummary(
                new EpisodeId("a"),
                metadata,
                new Language("en"),
                LanguageSource.DATA,
                tracks,
                List.of(),
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                ChannelProfile.EMPTY);
    }
}
