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
        var text = odds < 0 ? titleFirst : timeFirst;
        var heard = odds < 0 ? heardTitleFirst : heardTimeFirst;
        hearing.chosen(text.edge(), heard.edge());
        return new Titles(heard.titles(), Math.abs(odds), heard.edge().lead(), true);
    }
}
