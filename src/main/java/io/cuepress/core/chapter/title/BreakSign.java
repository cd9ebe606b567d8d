package io.cuepress.core.chapter.title;

/// What creators do where one line ends and the next begins, visible in a text that lost its line breaks.
///
/// Each sign has two learnt weights: what it says for a title that ends (or begins) here, and what it says against one
/// that runs on across it. Most are 0 or 1.
public enum BreakSign {
    /// Any word boundary, weighted by the share that a word has of a usual title.
    ANY,
    LINK_NEXT,
    HASHTAG_NEXT,
    HASHTAGS_NEXT,
    /// `---`, `***`, `=[`, `►`.
    DRAWN_LINE_NEXT,
    /// A lone `*`, `•` or `#` before words.
    BULLET_NEXT,
    /// A lone `-`, `&`, `|` or `/`.
    JOINER_NEXT,
    PICTURE_NEXT,
    USER_NAME_NEXT,
    COPYRIGHT_NEXT,
    BRACKET_NEXT,
    /// `【`, `[`, `«`.
    FRAME_NEXT,
    /// `*Code*`, `_Music_`.
    EMPHASIS_NEXT,
    QUOTE_NEXT,
    /// A small letter, where titles begin with capitals.
    SMALL_NEXT,
    /// A small letter, where titles begin with small letters.
    SMALL_AMONG_SMALL_NEXT,
    DIGIT_NEXT,
    /// A capital, weighted by how seldom the later words of titles have one.
    CAPITAL_NEXT,
    /// A capital after a small word, weighted in the same way.
    CAPITAL_AFTER_SMALL,
    /// A capital where most words of titles have one.
    CAPITAL_AMONG_CAPITALS,
    /// Words in capitals, where titles are not.
    SHOUTED_NEXT,
    /// Not in capitals, where titles are.
    LOWERED_NEXT,
    /// Another script than that of the titles.
    OTHER_SCRIPT_NEXT,
    /// Two small words after a capital one: a sentence begins.
    CAPITAL_THEN_SMALL,
    HEADING_OF_ONE_WORD,
    HEADING_OF_TWO_WORDS,
    HEADING_OF_MORE_WORDS,
    /// A colon where many titles have one.
    HEADING_AMONG_COLONS,
    /// A heading that names links, thanks, credits.
    KNOWN_HEADING,
    /// `Twitter https://…`: a link, and before it what it leads to.
    LABELLED_LINK_NEXT,
    LINK_WITHIN_TWO_WORDS,
    LINK_WITHIN_FIVE_WORDS,
    LINK_WITHIN_TWELVE_WORDS,
    CLOSING_WORD_RUNS_ON,
    CLOSING_WORD,
    REQUEST_RUNS_ON,
    /// `Subscribe`, `Follow` before a name.
    REQUEST,
    OPENING_WORD_RUNS_ON,
    OPENING_WORD,
    /// `you`, `our`, `my` within the next words.
    ADDRESS_NEXT,
    ADDRESS_SOON,
    APPEAL_NEXT,
    APPEAL_SOON,
    /// The next words are a sentence: mostly small, with small function words, and a full stop.
    SENTENCE_NEXT,
    LONG_SENTENCE_NEXT,
    KEYWORDS_NEXT,
    UNSPACED_NEXT,
    FINAL_TITLE_NEXT,
    FIRST_TITLE_NEXT,
    YEAR_NEXT,
    /// `No. 1`, `Vol. 2`.
    NUMBERED_NAME_NEXT,
    SENTENCE_ENDED,
    QUESTION_ENDED,
    EXCLAMATION_ENDED,
    UNFINISHED_BEFORE,
    JOINER_BEFORE,
    COLON_BEFORE,
    /// The same, weighted by how few titles have a colon.
    RARE_COLON_BEFORE,
    /// `Chapters`, `Kapitel`, `目次`.
    LIST_HEADING_BEFORE,
    ENDS_LIKE_THE_OTHERS,
    ENDS_UNLIKE_THE_OTHERS,
    BRACKET_CLOSED,
    QUOTE_CLOSED,
    SMALL_WORD_BEFORE,
    /// The two words stand side by side elsewhere in the list.
    PAIR_SEEN,
    /// The next word stands with its capital elsewhere in the list: a name.
    NAME_SEEN,
    /// The next word stands in small letters elsewhere: its capital begins something.
    SMALL_SEEN,
    /// Nothing follows.
    END_OF_TEXT,
    /// Nothing stands before.
    START_OF_TEXT;

    /// Its place in a row of signs.
    @SuppressWarnings("EnumOrdinal") // rows live in memory only; weights are stored by name
    int index() {
        return ordinal();
    }
}
