package io.cuepress.core.chapter.speech;

/// How a word of a title is heard.
///
/// Each has the log-odds that such a word is of the title. They are set by hand, near those that fit best beside the
/// scores of the text. `scripts/learn-speech` prints stronger negative ones, up to six times: it knows only a few signs
/// of the text, and pays the speech for what the others show.
enum Heard {
    /// In its chapter, and in fewer than one minute of ten elsewhere.
    NEAR_RARE(0.9),
    /// In its chapter, and in fewer than one minute of three.
    NEAR(0.2),
    /// Only elsewhere, in fewer than one minute of ten.
    ELSEWHERE_RARE(-0.4),
    /// Only elsewhere, in fewer than one minute of three.
    ELSEWHERE(-0.2),
    NEVER(-0.1),
    /// All through the episode: says nothing.
    ALWAYS(0);

    private static final double RARE = Math.log(10);
    private static final double COMMON = Math.log(3);

    private final double odds;

    Heard(double odds) {
        this.odds = odds;
    }

    /// The log-odds that the word is of the title.
    double odds() {
        return odds;
    }

    static Heard of(String word, SpeechIndex index, Hearing chapter) {
        if (!index.has(word)) {
            return NEVER;
        }
        var rarity = index.rarity(word);
        if (rarity < COMMON) {
            return ALWAYS;
        }
        var isRare = rarity >= RARE;
        return chapter.isNear(word) ? isRare ? NEAR_RARE : NEAR : isRare ? ELSEWHERE_RARE : ELSEWHERE;
    }
}
