package io.cuepress.bench;

import io.cuepress.core.time.Timecode;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// How many characters of timecodes are written a second.
@State(Scope.Benchmark)
public class TimecodeBenchmark {

    private static final int LENGTH = 12;

    private final StringBuilder out = new StringBuilder(LENGTH);
    private long ms;

    @Benchmark
    public StringBuilder clock(Written written) {
        written.characters += LENGTH;
        ms = (ms + 4_321) % Timecode.LIMIT_MS;
        out.setLength(0);
        return new Timecode(ms).appendClock(out, ',');
    }

    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Written {
        public long characters;
    }
}
