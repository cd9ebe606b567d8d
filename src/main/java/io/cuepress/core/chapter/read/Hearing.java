package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EvidenceShares;
import io.cuepress.core.chapter.read.Witness.Source;
import io.cuepress.core.time.Timecode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Asks the witnesses about a list, in their order, and adds up how much each of them contributed.
final class Hearing {

    /// From these log-odds on an orientation is not doubtful: less than one list in a hundred is turned round then.
    private static final double SURE_ORIENTATION = 5;

    /// The same of an edge title, of which more are read wrong, but in one title only.
    private static final double SURE_EDGE = 2;

    private final List<Witness> witnesses;
    private final List<Timecode> starts;
    private final Map<Source, Double> contributions = new EnumMap<>(Source.class);
    private double ofText;

    /// @param starts  when the chapters start
    Hearing(List<Witness> witnesses, List<Timecode> starts) {
        this.witnesses = List.copyOf(witnesses);
        this.starts = List.copyOf(starts);
    }

    /// `reading` with what the witnesses that are always asked say about its edge title.
    ///
    /// @param text  what follows the last time, or precedes the first one
    FlowReading edge(FlowReading reading, String text) {
        return heard(reading, text, witness -> !witness.source().isForDoubt());
    }

    /// The log-odds of the orientation, those of the text and of all witnesses together.
    double orientation(double textOdds, FlowReading timeFirst, FlowReading titleFirst) {
        ofText += Math.abs(textOdds);
        var odds = textOdds;
        for (var witness : witnesses) {
            if (Math.abs(odds) < SURE_ORIENTATION || !witness.source().isForDoubt()) {
                var said = witness.timeFirst(chapters(timeFirst), chapters(titleFirst));
                contributions.merge(witness.source(), Math.abs(said), Double::sum);
                odds += said;
            }
        }
        return odds;
    }

    /// The chosen reading, with what the other witnesses say about its edge title if that is doubtful.
    ///
    /// @param before  the same as the text alone has it
    FlowReading chosen(FlowReading before, FlowReading reading, String text) {
        var chosen = reading.edge().lead() < SURE_EDGE
                ? heard(reading, text, witness -> witness.source().isForDoubt())
                : reading;
        var title = chosen.edge().title();
        ofText += Math.max(0, before.edge().lead(title));
        add(Source.CHANNEL, reading.edge().lead(title) - before.edge().lead(title));
        add(Source.SPEECH, chosen.edge().lead(title) - reading.edge().lead(title));
        return chosen;
    }

    private void add(Source source, double lead) {
        contributions.merge(source, Math.max(0, lead), Double::sum);
    }

    private FlowReading heard(FlowReading reading, String text, Predicate<Witness> isAsked) {
        var asked = witnesses.stream().filter(isAsked).toList();
        var title = reading.edge();
        if (asked.isEmpty() || title.candidates().isEmpty()) {
            return reading;
        }
        var edge = edgeOf(reading, text);
        for (var witness : asked) {
            title = title.plus(witness.edge(edge));
        }
        return reading.with(title);
    }

    private Edge edgeOf(FlowReading reading, String text) {
        var candidates = reading.edge().candidates();
        return switch (reading.orientation()) {
            case TIME_FIRST ->
                new Edge(reading.orientation(), starts.getLast(), text, candidates, chapters(reading.inner(), 0));
            case TITLE_FIRST ->
                new Edge(reading.orientation(), starts.getFirst(), text, candidates, chapters(reading.inner(), 1));
        };
    }

    private List<Chapter> chapters(FlowReading reading) {
        return chapters(reading.titles(), 0);
    }

    private List<Chapter> chapters(List<String> titles, int from) {
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < titles.size(); i++) {
            if (!titles.get(i).isBlank()) {
                chapters.add(new Chapter(starts.get(from + i), titles.get(i)));
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
