package io.cuepress.core.chapter.speech;

/// What was learnt from lists with their transcripts by `scripts/learn-speech`.
final class SpeechWeights {

    /// The log-odds of one title that is heard in one of two chapters only.
    static final double LEAD = 6;

    /// The share of lists that are taken to have wrong times or a wrong transcript: no list is surer than 4.6.
    /// The least that the fit may choose.
    static final double ODD_LISTS = 0.01;

    /// The share of the words of titles that are heard near, without those that are heard always.
    static final double USUAL = 0.6;

    private SpeechWeights() {}
}
