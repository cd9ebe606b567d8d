package io.cuepress.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What holds of every problem, whatever the input: its place is a JSON pointer, and its sentence is one that a
/// log, a database and a person can take.
public final class ToldProblems {

    private static final String POINTER = "(/([^~/]|~[01])*+)*+";
    private static final String UNSPEAKABLE = "[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]";
    private static final int LONGEST = 500;

    private ToldProblems() {}

    public static void assertTold(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.pointer().value()).matches(POINTER).doesNotContainPattern(UNSPEAKABLE);
            assertThat(problem.detail()).isNotBlank().doesNotContainPattern(UNSPEAKABLE);
            assertThat(problem.detail().length()).isLessThan(LONGEST);
        });
    }
}
