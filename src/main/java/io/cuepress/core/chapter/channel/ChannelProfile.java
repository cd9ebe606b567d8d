package io.cuepress.core.chapter.channel;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The text that the descriptions of a channel share: the runs of four words in at least three descriptions of a
/// sample,
/// and how many descriptions have each.
///
/// It depends only on the set of descriptions, not on the order in which they came. It is a value: profiles of the same
/// version are equal. It takes at most [#MOST_BYTES].
public final class ChannelProfile {

    /// The profile of a channel without shared text.
    public static final ChannelProfile EMPTY = new ChannelProfile(Long.MAX_VALUE, new long[0], new byte[0]);

    /// The most runs in a profile. If there are more, the most frequent ones stay.
    static final int MOST_RUNS = 6_000;

    /// The largest size of a profile, in bytes.
    public static final int MOST_BYTES = Long.BYTES + MOST_RUNS * (Long.BYTES + 1);

    private final long lastPlace;
    private final long[] runs;
    private final byte[] levels;

    /// @param lastPlace  the last place of the sample
    /// @param runs       in ascending order
    private ChannelProfile(long lastPlace, long[] runs, byte[] levels) {
        this.lastPlace = lastPlace;
        this.runs = runs;
        this.levels = levels;
    }

    /// @param levels  of the runs that are kept
    static ChannelProfile of(long lastPlace, SortedMap<Long, Byte> levels) {
        if (levels.isEmpty()) {
            return EMPTY;
        }
        var runs = levels.keySet().stream().mapToLong(Long::longValue).toArray();
        var kept = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            kept[i] = levels.getOrDefault(runs[i], (byte) 0);
        }
        return new ChannelProfile(lastPlace, runs, kept);
    }

    /// The profile that [#bytes()] wrote.
    ///
    /// @throws IllegalArgumentException if the bytes are not a profile
    public static ChannelProfile read(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        var size = (bytes.length - Long.BYTES) / (Long.BYTES + 1);
        if (bytes.length > MOST_BYTES || size < 1 || bytes.length != Long.BYTES + size * (Long.BYTES + 1)) {
            throw new IllegalArgumentException(bytes.length + " bytes are no channel profile");
        }
        var from = ByteBuffer.wrap(bytes);
        var lastPlace = from.getLong();
        var runs = new long[size];
        from.asLongBuffer().get(runs);
        var levels = Arrays.copyOfRange(bytes, Long.BYTES * (1 + size), bytes.length);
        for (var level : levels) {
            if (!CountLevel.isLevel(level)) {
                throw new IllegalArgumentException("level " + level + " is none of a channel profile");
            }
        }
        return new ChannelProfile(lastPlace, runs, levels);
    }

    /// The bytes to store; the empty profile has none.
    public byte[] bytes() {
        if (runs.length == 0) {
            return new byte[0];
        }
        var bytes = ByteBuffer.allocate(Long.BYTES * (1 + runs.length) + levels.length);
        bytes.putLong(lastPlace);
        for (var run : runs) {
            bytes.putLong(run);
        }
        return bytes.put(levels).array();
    }

    /// A hash of the content. Only the empty profile has version 0.
    public long version() {
        if (runs.length == 0) {
            return 0;
        }
        var version = lastPlace;
        for (int i = 0; i < runs.length; i++) {
            version = WordKeys.mix(WordKeys.mix(version, runs[i]), levels[i]);
        }
        return version == 0 ? 1 : version;
    }

    /// Whether the description of this episode is in the sample.
    boolean isSampled(String episode) {
        return SampleOrder.of(episode) <= lastPlace;
    }

    /// How many descriptions of the sample have this run; 0 for fewer than three.
    int count(long run) {
        var at = Arrays.binarySearch(runs, run);
        return at < 0 ? 0 : CountLevel.count(levels[at]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChannelProfile profile
                && lastPlace == profile.lastPlace
                && Arrays.equals(runs, profile.runs)
                && Arrays.equals(levels, profile.levels);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version());
    }
}
