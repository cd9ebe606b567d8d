package io.cuepress.core.subtitle.shape;

/// What the end of a word says about the sentence, behind closing quotes and brackets.
enum Ending {
    NONE,
    /// A closing quote or bracket and nothing more.
    CLOSED,
    /// A comma or the like.
    CLAUSE,
    /// A full stop, which may stand for an abbreviation too.
    STOP,
    /// A mark that ends a sentence for certain.
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
