package io.cuepress.core.subtitle;

import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Word;
import java.util.List;
import java.util.stream.Stream;

/// Maps the times of the source to those of the target, in this order: clipped, counted from the start of the clip if
/// `rebase`, divided by the rate, and shifted.
///
/// A cue that crosses an edge of the clip, or of the range of timecodes, is cut there; its text stays whole.
public record Timeline(TimeRange clip, boolean rebase, Rate rate, long shiftMs) {

    public static final TimeRange WHOLE = new TimeRange(Timecode.ZERO, Timecode.LAST);
    public static final Timeline UNCHANGED = new Timeline(WHOLE, true, Rate.SAME, 0);

    /// @throws IllegalArgumentException when the shift is 100 hours or more in either direction
    public Timeline {
        if (shiftMs <= -Timecode.LIMIT_MS || shiftMs >= Timecode.LIMIT_MS) {
            throw new IllegalArgumentException("the shift of " + shiftMs + " ms is 100 hours or more");
        }
    }

    /// The cues that are still visible, at their new times; sorted if the given ones were.
    public List<Cue> apply(List<Cue> cues) {
        return equals(UNCHANGED) ? cues : cues.stream().flatMap(this::place).toList();
    }

    private Stream<Cue> place(Cue cue) {
        return cue.time().within(clip).filter(part -> !part.isEmpty()).stream().flatMap(part -> {
            var start = place(part.start());
            var end = Math.max(start + 1, place(part.end()));
            return start >= Timecode.LAST.ms() || end <= 0
                    ? Stream.empty()
                    : Stream.of(at(new TimeRange(Timecode.nearest(start), Timecode.nearest(end)), cue));
        });
    }

    private long place(Timecode time) {
        return rate.apply(time.ms() - (rebase ? clip.start().ms() : 0)) + shiftMs;
    }

    private Cue at(TimeRange time, Cue cue) {
        var words = cue.words().stream().map(word -> within(time, word)).toList();
        return new Cue(time, cue.speaker(), cue.lines(), words);
    }

    private Word within(TimeRange cue, Word word) {
        return new Word(
                new TimeRange(
                        within(cue, word.time().start()),
                        within(cue, word.time().end())),
                word.text());
    }

    private Timecode within(TimeRange cue, Timecode time) {
        return new Timecode(Math.clamp(place(time), cue.start().ms(), cue.end().ms()));
    }
}
