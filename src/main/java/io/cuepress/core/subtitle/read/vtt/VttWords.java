package io.cuepress.core.subtitle.read.vtt;

import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Word;
import java.util.ArrayList;
import java.util.List;

/// The timestamps inside a WebVTT cue, as the times of its words: each word lasts until the next starts.
final class VttWords {

    private final Timing timing;
    private final List<Integer> places = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();

    VttWords(Timing timing) {
        this.timing = timing;
    }

    /// Adds a timestamp before the character at `place`; an invalid one, which is -1, is ignored.
    void mark(int place, long ms) {
        if (ms >= 0) {
            places.add(place);
            times.add(ms);
        }
    }

    /// The words of the text; none when the timestamps are not between words or do not increase inside the cue.
    List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var start = timing.startMs();
        for (var i = 0; i <= places.size(); i++) {
            var from = i == 0 ? 0 : places.get(i - 1);
            var to = i == places.size() ? text.length() : places.get(i);
            if (i == 0) {
                from = text.lastIndexOf('\n', to)
                        + 1; // rolling captions have the line before over the one that is timed
            }
            var end = i == places.size() ? timing.endMs() : times.get(i);
            if (!isOneWord(text.substring(from, to), i == 0) || start > end || end >= Timecode.LIMIT_MS) {
                return List.of();
            }
            if (!text.substring(from, to).isBlank()) {
                words.add(new Word(TimeRange.ofMs(start, end), text.substring(from, to)));
            }
            start = end;
        }
        return places.isEmpty() ? List.of() : words;
    }

    private static boolean isOneWord(String piece, boolean mayBeBlank) {
        var word = piece.strip();
        return word.isEmpty() ? mayBeBlank : word.chars().noneMatch(Character::isWhitespace);
    }
}
