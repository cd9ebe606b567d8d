package io.cuepress.core.subtitle.shape;

/// What the end of a word, without closing quotes and brackets, shows about the sentence.
enum Ending {
    NONE,
    /// Only a closing quote or bracket.
    CLOSED,
    /// A comma or a similar mark.
    CLAUSE,
    /// A full stop, which may also be that of an abbreviation.
    STOP,
    /// A mark that certainly ends a sentence.
    SENTENCE;

    private static final String CLOSERS = "\"'”’»«)]}›“」』）】〉》*";
    private static final String CLAUSES = ",;:–—،؛、，；：·";
    private static final String SENTENCES = "?!…。！？؟।॥။។‽";

    static Ending of(String word) {
        var end = word.length();
        while (end > 1 && CLOSERS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        var last = word.charAt(end - 1);
        if (last == '.' || last == '．') {
            return end > 2 && word.charAt(end - 2) == '.' ? SENTENCE : STOP;
        }
        if (SENTENCES.indexOf(last) >= 0) {
            return SENTENCE;
        }
        if (CLAUSES.indexOf(last) >= 0) {
            return CLAUSE;
        }
        return end < word.length() ? CLOSED : NONE;
    }
}
