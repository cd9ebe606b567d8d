package io.cuepress.core.chapter.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.Edge;
import io.cuepress.core.chapter.read.Orientation;
import io.cuepress.core.chapter.read.Outline;
import io.cuepress.core.chapter.read.OutlineParser;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelProfileTest {

    private static final String GOODBYE = " Friends of the Golden Pear Orchard https://pears.example";
    private static final List<String> TITLES =
            List.of("Plum Trees", "Old Barns", "Rain Again", "Seven Goats", "Long Winters", "River Boats");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void the_order_of_descriptions_does_not_matter(int seed) {
        var ids = new ArrayList<String>();
        var all = channel(seed, 300);
        ids.addAll(all.keySet());
        var shuffled = new LinkedHashMap<String, String>();
        Collections.shuffle(ids, new Random(seed));
        ids.forEach(id -> shuffled.put(id, all.getOrDefault(id, "")));
        assertThat(ChannelSample.profile(shuffled).bytes())
                .isEqualTo(ChannelSample.profile(all).bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_description_that_comes_and_goes_leaves_no_trace(int seed) {
        var all = new HashMap<>(channel(seed, 150));
        var before = ChannelSample.profile(all);
        all.put("guest", description(new Random(seed)));
        all.remove("guest");
        assertThat(ChannelSample.profile(all).version()).isEqualTo(before.version());
    }

    @Test
    void only_the_sample_counts() {
        var all = channel(7, 400);
        var sample = new HashMap<>(all);
        sample.keySet().retainAll(ChannelSample.of(all.keySet()));
        assertThat(sample).hasSize(ChannelSample.SIZE);
        assertThat(ChannelSample.profile(all).bytes())
                .isEqualTo(ChannelSample.profile(sample).bytes());
    }

    @Test
    void a_profile_stays_within_its_bounds_however_much_is_shared() {
        var words = new StringBuilder();
        new Random(1)
                .ints(20_000, 0, 1 << 30)
                .forEach(word -> words.append('w')
                        .append(Integer.toString(word, 26).replaceAll("\\d", "z"))
                        .append(' '));
        var all = new HashMap<String, String>();
        for (int i = 0; i < 200; i++) {
            all.put("e" + i, words.substring(i));
        }
        var bytes = ChannelSample.profile(all).bytes();
        assertThat(bytes).hasSizeBetween(20_000, ChannelProfile.MOST_BYTES);
        assertThat(ChannelProfile.MOST_BYTES).isLessThanOrEqualTo(64 * 1024);
    }

    @Test
    void what_is_written_is_read_again() {
        var profile = ChannelSample.profile(channel(3, 20));
        var read = ChannelProfile.read(profile.bytes());
        assertThat(read.bytes()).isEqualTo(profile.bytes());
        assertThat(read.version()).isEqualTo(profile.version()).isNotZero();
        assertThat(ChannelProfile.read(new byte[0]).version()).isZero();
    }

    @Test
    void bytes_of_no_profile_are_refused() {
        assertThatThrownBy(() -> ChannelProfile.read(new byte[12])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChannelProfile.read(new byte[ChannelProfile.MOST_BYTES + 9]))
                .isInstanceOf(IllegalArgumentException.class);
        var bytes = ChannelSample.profile(channel(3, 20)).bytes();
        bytes[bytes.length - 1] = 99;
        assertThatThrownBy(() -> ChannelProfile.read(bytes)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_descriptions_alike_are_no_habit_yet() {
        var all = Map.of("a", "0:00 A" + GOODBYE, "b", "0:00 B" + GOODBYE);
        assertThat(ChannelSample.profile(all).version()).isZero();
    }

    @Test
    void the_last_title_ends_where_the_channel_says_goodbye() {
        var all = new HashMap<>(channel(5, 12));
        var text = "0:00 Hello My Dear Old Friends 2:10 Apple Carts and Six Ladders 4:30 Seven Goats" + GOODBYE;
        all.put("last", text);
        assertThat(lastTitle(ChannelProfile.EMPTY, text)).isNotEqualTo("Seven Goats");
        assertThat(lastTitle(ChannelSample.profile(all), text)).isEqualTo("Seven Goats");
    }

    @Test
    void a_description_is_not_its_own_witness() {
        var all = Map.of("a", "one" + GOODBYE, "b", "two" + GOODBYE, "last", "three" + GOODBYE);
        var profile = ChannelSample.profile(all);
        var words = List.of(("three" + GOODBYE).split(" "));
        assertThat(ChannelWitness.of(profile, "last", "three" + GOODBYE).behind(words, 1))
                .containsExactly(0, 2);
        assertThat(ChannelWitness.of(profile, "last", "").behind(words, 1)).containsExactly(0, 3);
    }

    @Test
    void what_the_channel_puts_before_its_lists_is_no_title() {
        var all = Map.of(
                "a", "In this episode we A", "b", "In this episode we B", "c", "In this episode we C", "d", "Nothing");
        var edge = new Edge(
                Orientation.TITLE_FIRST,
                Timecode.ZERO,
                "In this episode we Plum Trees",
                List.of("Trees", "Plum Trees", "we Plum Trees", "episode we Plum Trees"),
                List.of());
        var odds = ChannelWitness.of(ChannelSample.profile(all), "e", "").edge(edge);
        assertThat(odds[1]).isGreaterThan(odds[0]).isGreaterThan(odds[2]).isGreaterThan(odds[3]);
    }

    @Test
    void a_dash_between_a_time_and_its_title_does_not_count_as_a_word() {
        var profile = ChannelSample.profile(channel(5, 12));
        var text = "Seven Goats" + GOODBYE;
        var candidates = List.of("Seven", "Seven Goats", "Seven Goats Friends");
        var plain = new Edge(Orientation.TIME_FIRST, Timecode.ZERO, text, candidates, List.of());
        var dashed = new Edge(Orientation.TIME_FIRST, Timecode.ZERO, "– " + text, candidates, List.of());
        assertThat(ChannelWitness.of(profile, "new", "").edge(dashed))
                .containsExactly(ChannelWitness.of(profile, "new", "").edge(plain));
    }

    private static String lastTitle(ChannelProfile profile, String text) {
        return OutlineParser.parse(text, null, List.of(ChannelWitness.of(profile, "last", text)))
                .map(Outline::chapters)
                .map(List::getLast)
                .map(Chapter::title)
                .orElse("");
    }

    private static Map<String, String> channel(int seed, int size) {
        var random = new Random(seed);
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < size; i++) {
            all.put("e" + i, description(random));
        }
        return all;
    }

    private static String description(Random random) {
        var last = TITLES.get(random.nextInt(TITLES.size()));
        return "About " + random.nextInt(1 << 20) + " 0:00 Hello 1:" + (10 + random.nextInt(50)) + " " + last + GOODBYE;
    }
}
