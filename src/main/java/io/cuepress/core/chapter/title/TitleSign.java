package io.cuepress.core.chapter.title;

/// How a candidate for a title compares with the other titles of the list.
public enum TitleSign {
    SHORTER,
    LONGER,
    MUCH_LONGER,
    SHORTER_SQUARED,
    LONGER_SQUARED,
    OTHER_WORD_COUNT,
    ONE_WORD,
    /// A bracket or quotation mark without its other half.
    HALF_A_PAIR,
    MISSES_DASH,
    MISSES_COLON,
    /// The sum over its later words of how much their case is that of the other titles.
    CASING,
    /// `Outro`, `Fazit`, `まとめ`.
    FINAL_TITLE,
    /// `Intro`, `Einleitung`.
    FIRST_TITLE,
    /// All the text that was looked at: where it ends is not known.
    CUT;

    /// Its place in a row of signs.
    @SuppressWarnings("EnumOrdinal") // rows live in memory only; weights are stored by name
    int index() {
        return ordinal();
    }
}
