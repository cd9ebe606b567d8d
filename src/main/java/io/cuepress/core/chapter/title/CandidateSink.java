package io.cuepress.core.chapter.title;

/// Takes the candidates for the title at the edge of a list, the shortest first.
public interface CandidateSink {

    /// Takes the signs at the boundary between the time and the text, as if no title stood there.
    ///
    /// @param breaks  to be copied, not kept
    void edge(double[] breaks);

    /// Takes one candidate; the next runs on across its boundary.
    ///
    /// @param breaks  the signs at the boundary where the title ends, or begins; to be copied, not kept
    /// @param signs   the signs of the title itself; likewise
    void candidate(String title, double[] breaks, double[] signs);

    /// Whether no longer candidate can win any more.
    boolean isSettled();
}
