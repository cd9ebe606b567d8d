package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import java.util.ArrayList;
import java.util.List;

/// Where the words of a cue stand in its text, with their in-times: strictly inside the cue and increasing, as WebVTT
/// demands (W3C, section 4.2.2). The first word begins with the cue and needs none.
final class WordStamps {

    private static final int AHEAD = 40; // characters that may lie between a word and the one before it

    private WordStamps() {}

    /// @param place  the index of the word's first character
    record Stamp(int place, Timecode time) {}

    static List<Stamp> of(Cue cue, String text) {
        var stamps = new ArrayList<Stamp>();
        var from = 0;
        var last = cue.time().start();
        for (var word : cue.words()) {
            var spoken = CleanText.oneLine(word.text());
            var place = place(text, spoken, from);
            if (place >= 0) {
                from = place + spoken.length();
                var time = word.time().start();
                if (last.isBefore(time) && time.isBefore(cue.time().end())) {
                    stamps.add(new Stamp(place, time));
                    last = time;
                }
            }
        }
        return stamps;
    }

    /// Where a recogniser's word is written, -1 when the text lacks it.
    private static int place(String text, String word, int from) {
        return word.isEmpty() ? -1 : text.indexOf(word, from, Math.min(text.length(), from + AHEAD + word.length()));
    }
}
