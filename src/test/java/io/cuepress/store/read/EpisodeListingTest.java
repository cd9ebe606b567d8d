package io.cuepress.store.read;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.sql.Cursor;
import io.cuepress.store.write.EpisodeStore;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init") // injected
class EpisodeListingTest {

    @Inject
    EpisodeStore store;

    @Inject
    EpisodeListing listing;

    @Test
    void pages_list_every_episode_once_during_imports() {
        var channel = "Pages " + new SplittableRandom(3).nextLong();
        for (var i = 0; i < 23; i += 4) {
            store.saveAll(IntStream.range(i, Math.min(23, i + 4))
                    .mapToObj(n -> titled(n, channel, "t"))
                    .toList());
        }
        var expected = new HashSet<EpisodeId>();
        list(channel, null, 200, null).episodes().forEach(episode -> expected.add(episode.id()));
        var seen = new ArrayList<EpisodeId>();
        @Nullable Cursor cursor = null;
        var extra = 100;
        do {
            var page = list(channel, null, 3, cursor);
            page.episodes().forEach(episode -> seen.add(episode.id()));
            cursor = page.next();
            assertThat(cursor == null
                            || Cursor.decode(cursor.encode()).orElseThrow().equals(cursor))
                    .isTrue();
            store.saveAll(List.of(titled(extra++, channel, "t")));
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSameElementsAs(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "%, 100%",
                "_, a_b",
                "\\, c\\d",
                "A_B, a_b",
                "0%, 100%",
                "\\d, c\\d",
                "É, é'\"",
                "'\", é'\"",
                "%%, ``",
                "\\\\, ``"
            })
    void a_title_search_takes_wildcards_literally(String part, String title) {
        var channel = "Titles";
        var titles = List.of("100%", "a_b", "c\\d", "é'\"", "plain");
        for (var i = 0; i < titles.size(); i++) {
            store.saveAll(List.of(titled(200 + i, channel, titles.get(i))));
        }
        assertThat(list(channel, part, 50, null).episodes())
                .extracting(episode -> episode.metadata().title().text())
                .isEqualTo(title.isEmpty() ? List.of() : List.of(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ä", "MTpi", "OmE", "MTIzOg", "OTk5OTk5OTk5OTk5OTk5OTk5OTphYg", "LTE6YQ"})
    void only_valid_cursors_are_decoded(String text) {
        assertThat(Cursor.decode(text).isPresent()).isEqualTo(text.equals("MTpi"));
    }

    @Test
    void a_cursor_in_the_far_future_gives_an_empty_page() {
        var farthest = Cursor.decode(Base64.getUrlEncoder().encodeToString("999999999999999999:a".getBytes(US_ASCII)))
                .orElseThrow();
        assertThat(list("none", null, 1, farthest).episodes()).isEmpty();
    }

    private EpisodePage list(String channel, @Nullable String title, int limit, @Nullable Cursor after) {
        return listing.page(new EpisodePage.Request(channel, title, limit, after));
    }

    private static Episode titled(int number, String channel, String title) {
        return new Episode(
                new EpisodeId("t" + Integer.toHexString(channel.hashCode()) + "-" + number),
                new Metadata(new Channel(channel), null, new Title(title), new Description("")),
                "",
                new Transcript(Language.UNDETERMINED, List.of()),
                LanguageSource.NONE);
    }
}
