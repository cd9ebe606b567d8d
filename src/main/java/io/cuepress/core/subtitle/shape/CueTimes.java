package io.cuepress.core.subtitle.shape;

import io.cuepress.core.subtitle.shape.ReadingSpeed.CharactersPerSecond;
import io.cuepress.core.subtitle.shape.ReadingSpeed.WordsPerMinute;
import io.cuepress.core.time.Timecode;

/// When a cue with the pieces between two positions ends, and what its time costs the reader.
///
/// A cue starts with its first word. It ends with its last word, or later if reading takes longer, or earlier if it has
/// been read by then and the time of the speech is only known by its segment, which recognisers stretch over silence.
final class CueTimes {

    private static final int COMFORTABLE_CPS = 12;
    private static final int LINGER_MS = 500; // after the speech; viewers do not mind
    private static final int LATE_MS = 400; // about the error of an estimated start
    private static final int SOON_MS = 1200; // a shorter cue is a flash
    private static final int SHORT_CELLS = 14; // less than two or three words

    private final Speech speech;
    private final CueStyle style;
    private final long shortest;
    private final long longest;
    private final long gap;
    private final long chain;

    CueTimes(Speech speech, CueStyle style) {
        this.speech = speech;
        this.style = style;
        this.shortest = style.duration().min().toMillis();
        this.longest = style.duration().max().toMillis();
        this.gap = style.gap().min().toMillis();
        this.chain = Math.max(gap, style.gap().chain().toMillis());
    }

    /// When the cue that started at `start` ends, at least a millisecond later.
    long end(long start, int from, int to) {
        var needed = Math.max(shortest, neededMs(from, to));
        var spoken = Math.max(start, spokenUntil(start, from, to));
        var wanted = Math.max(spoken, Math.min(start + needed, Math.max(spoken + LINGER_MS, start + shortest)));
        return Math.max(start + 1, joined(start, Math.min(wanted, start + longest), latestNext(to, start + needed)));
    }

    /// When the cue at a position starts, after one that ends at `end`.
    long next(int at, long end) {
        var due = speech.start(at);
        return Math.max(end, speech.beginsSegment(at) ? due : Math.clamp(end + gap, due, due + LATE_MS));
    }

    /// The latest start of the cue at a position, so that the previous one can be read until `needed`: if its start
    /// is an estimate it may be a little later, which nobody notices.
    private long latestNext(int to, long needed) {
        if (to == speech.count()) {
            return Timecode.LIMIT_MS + chain;
        }
        var next = speech.start(to);
        return isEstimate(to) ? Math.clamp(needed + gap, next, next + LATE_MS) : next;
    }

    private boolean isEstimate(int at) {
        return !speech.beginsSegment(at) && !speech.isTimed(at);
    }

    /// The end with the pause before the next cue closed, or kept as wide as required.
    private long joined(long start, long end, long next) {
        if (next - end >= chain) {
            return end;
        }
        var closed = next - gap;
        return closed <= start + longest || closed <= start ? closed : Math.min(end, next - chain);
    }

    /// When the last word has been spoken, or could have been read long before.
    private long spokenUntil(long start, int from, int to) {
        var last = to - 1;
        var read = start + comfortableMs(speech.width(from, to)) + LINGER_MS;
        if (speech.isTimed(last)) {
            var lastRead = speech.start(last) + comfortableMs(speech.width(last, to)) + LINGER_MS;
            return Math.min(speech.end(last), Math.max(read, lastRead));
        }
        return speech.beginsSegment(to) ? Math.min(speech.end(last), read) : speech.end(last);
    }

    /// The cost of the time of the cue to the reader, in the points of [Phrasing].
    long cost(long start, int from, int to) {
        var shown = end(start, from, to) - start;
        return tooFast(from, to, shown) + tooShort(shown) + tooLong(speech.start(to - 1) - start) + scrap(from, to);
    }

    private long tooFast(int from, int to, long shown) {
        var needed = neededMs(from, to);
        return shown >= needed ? 0 : 3000 + 15_000 * (needed - shown) / needed;
    }

    private long tooShort(long shown) {
        return shown < shortest ? 3000 + 2 * (shortest - shown) : Math.max(0, SOON_MS - shown) / 8;
    }

    /// A cue that ends before its last word starts.
    private long tooLong(long untilLastWord) {
        return untilLastWord <= longest ? 0 : 600 + Math.min(untilLastWord - longest, 100_000) / 4;
    }

    /// A few words that are not a whole sentence.
    private long scrap(int from, int to) {
        var lacking = SHORT_CELLS * style.line().measure().perCell() - speech.width(from, to);
        var isSentence = speech.endsSentence(to - 1) && (from == 0 || speech.endsSentence(from - 1));
        return lacking <= 0 || isSentence ? 0 : lacking * 8L;
    }

    private long neededMs(int from, int to) {
        return switch (style.speed()) {
            case CharactersPerSecond(var most) -> Math.ceilDiv(speech.width(from, to) * 1000L, perSecond(most));
            case WordsPerMinute(var most) -> Math.ceilDiv((to - from) * 60_000L, most);
        };
    }

    /// Three fifths of the speed of the style, at most 12 characters per second.
    private long comfortableMs(int width) {
        return switch (style.speed()) {
            case CharactersPerSecond(var most) ->
                Math.max(width * 1000L / perSecond(COMFORTABLE_CPS), width * 5000L / (3L * perSecond(most)));
            case WordsPerMinute _ -> width * 1000L / perSecond(COMFORTABLE_CPS);
        };
    }

    private int perSecond(int cells) {
        return cells * style.line().measure().perCell();
    }
}
