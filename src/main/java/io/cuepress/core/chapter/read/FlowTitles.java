package io.cuepress.core.chapter.read;

/// Reads the titles of a flowing list in both orientations, and takes the likelier one.
final class FlowTitles {

    private FlowTitles() {}

    static Titles of(Flow flow, Model model, Hearing hearing) {
        var timeFirst = new TimeFirst(flow).read(model);
        var titleFirst = new TitleFirst(flow).read(model);
        var textOdds = model.orientation().dot(OrientationSigns.of(flow, timeFirst.edge(), titleFirst.edge()));
        var heardTimeFirst = hearing.edge(timeFirst, flow.tail());
        var heardTitleFirst = hearing.edge(titleFirst, flow.head());
        var odds = hearing.orientation(textOdds, heardTimeFirst, heardTitleFirst);
        return odds < 0
                ? titles(hearing.chosen(titleFirst, heardTitleFirst, flow.head()), heardTimeFirst, odds)
                : titles(hearing.chosen(timeFirst, heardTimeFirst, flow.tail()), heardTitleFirst, odds);
    }

    private static Titles titles(FlowReading chosen, FlowReading other, double odds) {
        return new Titles(
                chosen.titles(), other.titles(), Math.abs(odds), chosen.edge().lead(), true);
    }
}
