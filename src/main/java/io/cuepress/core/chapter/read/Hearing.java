package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.read.Witness.Source;
import io.cuepress.core.chapter.title.EdgeTitle;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Asks the witnesses about a list, and adds up how much each of them contributed.
final class Hearing {

    private final List<Witness> witnesses;
    private final List<Timecode> starts;
    private final Map<Source, Double> contributions = new EnumMap<>(Source.class);
    private double ofText;

    /// @param starts  when the chapters start
    Hearing(List<Witness> witnesses, List<Timecode> starts) {
        this.witnesses = List.copyOf(witnesses);
        this.starts = starts;
    }

    /// `reading` with what the witnesses say about its edge title.
    FlowReading edge(FlowReading reading, String text) {
        var title = reading.edge();
        if (title.candidates().isEmpty() || witnesses.isEmpty()) {
            return reading;
        }
        var start = reading.orientation() == Orientation.TIME_FIRST ? starts.getLast() : starts.getFirst();
        var edge = new Edge(reading.orientation(), start, text, title.candidates());
        for (var witness : witnesses) {
            title = title.plus(witness.edge(edge));
        }
        return reading.with(title);
    }

    /// The log-odds of the orientation, those of the text and of all witnesses together.
    double orientation(double textOdds, FlowReading timeFirst, FlowReading titleFirst) {
        ofText += Math.abs(textOdds);
        var odds = textOdds;
        for (var witness : witnesses) {
            var said = witness.timeFirst(chapters(timeFirst), chapters(titleFirst));
            contributions.merge(witness.source(), Math.abs(said), Double::sum);
            odds += said;
        }
        return odds;
    }

    /// Adds what was said for the chosen edge title to the shares.
    void chosen(EdgeTitle before, EdgeTitle after) {
        ofText += Math.max(0, before.lead(after.title()));
        if (!witnesses.isEmpty()) {
            var said = Math.max(0, after.lead(after.title()) - before.lead(after.title()));
            witnesses.forEach(w -> contributions.merge(w.source(), said / witnesses.size(), Double::sum));
        }
    }

    private List<Chapter> chapters(FlowReading reading) {
        var chapters = new ArrayList<Chapter>();
        var titles = reading.titles();
        for (int i = 0; i < starts.size(); i++) {
            if (!titles.get(i).isBlank()) {
                chapters.add(new Chapter(starts.get(i), titles.get(i)));
            }
        }
        return chapters;
    }

    EvidenceShares shares() {
        var channel = contributions.getOrDefault(Source.CHANNEL, 0.0);
        var speech = contributions.getOrDefault(Source.SPEECH, 0.0);
        var sum = ofText + channel + speech;
        return channel + speech == 0
                ? EvidenceShares.TEXT_ALONE
                : new EvidenceShares(ofText / sum, channel / sum, speech / sum);
    }
}
