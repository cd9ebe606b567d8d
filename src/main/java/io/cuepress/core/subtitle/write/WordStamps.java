package io.cuepress.core.subtitle.write;

import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import java.util.ArrayList;
import java.util.List;

/// The places of the words of a cue in its text, with their in-times: strictly inside the cue and increasing, as
/// WebVTT requires (W3C, section 4.2.2). The first word starts with the cue and needs no timestamp.
final class WordStamps {

    private static final int AHEAD = 40; // characters between a word and the previous one, at most

    private WordStamps() {}

    /// @param place the index of the first character of the word
    record Stamp(int place, Timecode time) {}

    static List<Stamp> of(Cue cue, String text) {
        var stamps = new ArrayList<Stamp>();
        var from = 0;
        var last = cue.time().start();
        for (var word : cue.words()) {
            var written = CleanText.oneLine(word.text());
            var place = place(text, written, from);
            var time = word.time().start();
            if (place >= 0 && last.isBefore(time) && time.isBefore(cue.time().end())) {
                stamps.add(new Stamp(place, time));
                last = time;
            }
            from = place < 0 ? from : place + written.length();
        }
        return stamps;
    }

    /// The index of a recogniser's word in the text; -1 when the text does not have it.
    private static int place(String text, String word, int from) {
        return word.isEmpty() ? -1 : text.indexOf(word, from, Math.min(text.length(), from + AHEAD + word.length()));
    }
}
