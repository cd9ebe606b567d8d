package io.cuepress.core.outline;

/// Which comes first in every entry of a list, the time or the title. Creators do not change it within a list.
enum Orientation {
    TIME_FIRST,
    TITLE_FIRST;

    static Orientation of(String text, Run run, Layout layout) {
        if (layout.hasLines()) {
            return layout.last() > layout.initial() ? TITLE_FIRST : TIME_FIRST;
        }
        return votes(text, run) < 0 ? TITLE_FIRST : TIME_FIRST;
    }

    /// Positive: time first.
    private static int votes(String text, Run run) {
        var votes = 1;
        for (int i = 1; i < run.size(); i++) {
            votes += votesBetween(
                    text.substring(
                                    run.marks().get(i - 1).to(),
                                    run.marks().get(i).from())
                            .strip(),
                    i);
        }
        var head = text.substring(0, run.first().from()).strip();
        var tail = text.substring(run.last().to()).strip();
        votes += head.isEmpty() || head.endsWith(":") ? run.size() : 0;
        return votes - (tail.isEmpty() ? 2 * run.size() : 0);
    }

    /// A separator or the entry's own number stands on the side where the time is.
    private static int votesBetween(String between, int entry) {
        if (between.isEmpty()) {
            return 0;
        }
        var votes = Letters.isSeparator(between.charAt(0)) ? 1 : 0;
        votes -= Letters.isSeparator(between.charAt(between.length() - 1)) ? 1 : 0;
        votes += between.startsWith(entry + ".") ? 1 : 0;
        return votes - (between.startsWith((entry + 1) + ".") ? 2 : 0);
    }
}
