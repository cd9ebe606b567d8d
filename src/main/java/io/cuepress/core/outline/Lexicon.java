package io.cuepress.core.outline;

import java.util.Set;

/// The words that creators use around lists and times.
final class Lexicon {

    static final Set<String> CLOCK_WORDS = words("""
            am pm a.m. p.m. a.m p.m uhr o'clock ist cet cest est edt pst pdt et pt utc gmt bst jst kst msk""");

    static final Set<String> PREPOSITIONS = words("""
            at from around see until till by to before after about near since minute minutes um ab bis gegen
            à vers dès alle dalle verso las hasta desde às até om rond tot около в о""");

    /// Begin what follows a list: links, thanks, requests.
    static final Set<String> CLOSING_WORDS = words("""
            follow subscribe join links link references reference support music sponsor sponsors check thanks thank
            get buy watch listen connect credits recorded filmed edited produced if please don't learn download sign
            visit about disclaimer copyright business contact social socials resources merch patreon twitter instagram
            facebook discord website""");

    static final Set<String> LIST_HEADINGS = words("""
            outline timestamps timestamp chapters contents toc tracklist setlist tracks tracklisting index timeline""");

    /// A title does not end on one of these.
    static final Set<String> UNFINISHED = words("""
            a an the of and or for to in on with from by at as is are your my our der die das und mit von im
            le la les de du des et el los las y con del di il e da do""");

    private Lexicon() {}

    private static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }
}
