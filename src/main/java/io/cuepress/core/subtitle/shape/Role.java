package io.cuepress.core.subtitle.shape;

/// The role of a word for its neighbours, and so the cost of a break before and after it, in points.
///
/// The names in lower case are the headings of the word lists. A break after a word that points forward, such as an
/// article or a preposition, splits what is read as one; so does a break before a word that leans on the previous one.
enum Role {
    NONE(110, 0),
    ARTICLE(80, 450),
    POSSESSIVE(80, 420),
    DETERMINER(80, 350),
    PREPOSITION(55, 380),
    /// A preposition that only connects two nouns, as in "one of us": a break before it is hardly better.
    GENITIVE(115, 380),
    CONJUNCTION(40, 380),
    AUXILIARY(140, 280),
    PRONOUN(75, 170),
    ADVERB(110, 280),
    TITLE(100, 600),
    /// A postposition or particle: it leans on the word before, and closes its phrase.
    POSTPOSITION(450, -30),
    /// A verb or particle that ends a clause.
    CLOSING(330, -70),
    /// A phrase of a script without spaces that ends with such a particle.
    PHRASE(110, -40);

    private final int before;
    private final int after;

    Role(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /// The cost of a break between a word of this role and one of the next.
    int breakBefore(Role next) {
        return next.before + after;
    }

    /// What a break before a word of this role adds to one at a comma: a clause opens better with a conjunction.
    int breakAfterClause() {
        return before / 8;
    }

    boolean pointsForward() {
        return after > 0;
    }
}
