package io.cuepress.core.chapter.read;

/// What a flowing list shows of its [Orientation]. A positive weight speaks for the time first.
enum OrientationSign {
    ANY,
    HEAD_EMPTY,
    /// The last word before the first time is `Timestamps`, `Kapitel`, `目次`.
    HEAD_IS_HEADING,
    /// Such a word stands within the last words before it.
    HEADING_NEAR,
    HEAD_ENDS_WITH_COLON,
    HEAD_ENDS_WITH_LINK,
    HEAD_ENDS_SENTENCE,
    /// `Part 1`, `Section 2:`.
    HEAD_IS_PART,
    HEAD_ENDS_WITH_FIRST_TITLE,
    /// What follows the first time is `Intro`, `Start`.
    FIRST_GAP_IS_FIRST_TITLE,
    TAIL_EMPTY,
    TAIL_BEGINS_WITH_LINK,
    TAIL_BEGINS_WITH_FINAL_TITLE,
    /// What stands before the last time is `Outro`, `Fazit`.
    LAST_GAP_IS_FINAL_TITLE,
    /// How well a title fits after the last time.
    TAIL_HAS_TITLE,
    /// How well a title fits before the first time.
    HEAD_HAS_TITLE,
    /// Every time has the same mark after it, the last one too.
    MARK_AFTER_LAST_TIME,
    NO_MARK_AFTER_LAST_TIME,
    /// Every time has the same separator before it, the first one too.
    SEPARATOR_BEFORE_FIRST_TIME,
    NO_SEPARATOR_BEFORE_FIRST_TIME,
    /// The same of a bullet or picture.
    BULLET_BEFORE_FIRST_TIME,
    NO_BULLET_BEFORE_FIRST_TIME,
    NUMBER_BEFORE_TIMES,
    NUMBER_AFTER_TIMES,
    NUMBER_BEFORE_TITLES,
    /// The titles between are numbered from 2, and a 1 stands before the first time.
    NUMBER_ONE_IN_HEAD;

    /// Its place in a row of signs.
    @SuppressWarnings("EnumOrdinal") // rows live in memory only; weights are stored by name
    int index() {
        return ordinal();
    }
}
