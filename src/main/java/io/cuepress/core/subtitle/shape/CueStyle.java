package io.cuepress.core.subtitle.shape;

import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Checked.Invalid;
import io.cuepress.core.check.Checked.Valid;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The limits to which cues are shaped. A style is only ever made of limits that fit together.
public record CueStyle(LineLimit line, ReadingSpeed speed, DurationLimit duration, GapLimit gap) {

    /// The length of a line, in cells of the measure, and the number of lines in a cue, at most.
    public record LineLimit(int length, Measure measure, int count) {
        /// The width of a line, in the units of [Measure#width].
        int cells() {
            return length * measure.perCell();
        }
    }

    /// The shortest and the longest time that a cue is shown.
    public record DurationLimit(Duration min, Duration max) {
        /// @throws IllegalArgumentException when the shortest duration exceeds the longest
        public DurationLimit {
            if (min.compareTo(max) > 0) {
                throw new IllegalArgumentException("the shortest duration " + min + " exceeds the longest " + max);
            }
        }
    }

    /// The shortest pause between two cues, and the shortest pause that viewers notice: pauses between the two are
    /// closed to the former.
    public record GapLimit(Duration min, Duration chain) {}

    /// This style with some limits replaced, or the problems: each limit out of its range, and limits that
    /// contradict each other. The pointers are the API names of the limits.
    public Checked<CueStyle> with(Map<CueLimit, Integer> limits) {
        var outOfRange = limits.entrySet().stream()
                .filter(limit -> !limit.getKey().allows(limit.getValue()))
                .map(limit -> outOfRange(limit.getKey(), limit.getValue()))
                .toList();
        if (!outOfRange.isEmpty()) {
            return new Invalid<>(outOfRange);
        }
        var shortest = limits.getOrDefault(CueLimit.MIN_DURATION, ms(duration.min));
        var longest = limits.getOrDefault(CueLimit.MAX_DURATION, ms(duration.max));
        return shortest <= longest
                ? new Valid<>(
                        replace(limits, new DurationLimit(Duration.ofMillis(shortest), Duration.ofMillis(longest))))
                : new Invalid<>(contradiction(limits, shortest, longest));
    }

    private CueStyle replace(Map<CueLimit, Integer> limits, DurationLimit changed) {
        var length = limits.getOrDefault(CueLimit.MAX_LINE_LENGTH, line.length);
        var count = limits.getOrDefault(CueLimit.MAX_LINES, line.count);
        var cps = limits.get(CueLimit.MAX_CPS);
        var pause = limits.getOrDefault(CueLimit.MIN_GAP, ms(gap.min));
        return new CueStyle(
                new LineLimit(length, line.measure, count),
                cps == null ? speed : new CharactersPerSecond(cps),
                changed,
                new GapLimit(Duration.ofMillis(pause), Duration.ofMillis(Math.max(pause, ms(gap.chain)))));
    }

    private static int ms(Duration duration) {
        return (int) duration.toMillis();
    }

    private static Problem outOfRange(CueLimit limit, int value) {
        return problem(limit, value + " is not within " + limit.least() + " and " + limit.most());
    }

    private static List<Problem> contradiction(Map<CueLimit, Integer> limits, int shortest, int longest) {
        var detail = "no cue can last at least " + shortest + " ms and at most " + longest + " ms";
        return List.of(CueLimit.MIN_DURATION, CueLimit.MAX_DURATION).stream()
                .filter(limits::containsKey)
                .map(limit -> problem(limit, detail))
                .toList();
    }

    private static Problem problem(CueLimit limit, String detail) {
        return new Problem(Pointer.ROOT.at(limit.parameter()), Code.OUT_OF_RANGE, detail);
    }
}
