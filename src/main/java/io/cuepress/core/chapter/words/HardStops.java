package io.cuepress.core.chapter.words;

/// Words that no title runs across: links, addresses, hashtags and lines drawn with characters.
public final class HardStops {

    private HardStops() {}

    public static boolean isStop(String word) {
        return isLink(word) || isHashtag(word) || isRule(word);
    }

    /// Whether any word of `title` but the first is one.
    public static boolean follow(String title) {
        for (int space = title.indexOf(' '), end; space >= 0; space = end) {
            end = title.indexOf(' ', space + 1);
            if (isStop(end < 0 ? title.substring(space + 1) : title.substring(space + 1, end))) {
                return true;
            }
        }
        return false;
    }

    /// `bit.ly/x` is a link, a bare `Google.com` may be what the chapter is about.
    public static boolean isLink(String word) {
        var slash = word.indexOf('/');
        var at = word.indexOf('@');
        return word.startsWith("www.")
                || (slash >= 0 && word.contains("://"))
                || (slash > 3 && isHost(word.substring(0, slash)))
                || (at > 0 && word.lastIndexOf('.') > at + 1);
    }

    private static boolean isHost(String host) {
        var dot = host.lastIndexOf('.');
        return dot > 0 && host.length() - dot > 2 && isSmall(host, dot + 1);
    }

    private static boolean isSmall(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    public static boolean isHashtag(String word) {
        return word.length() > 1
                && (word.charAt(0) == '#' || word.charAt(0) == '＃')
                && Character.isLetter(word.codePointAt(1));
    }

    /// `---`, `***`, `=[`, `►`: at least three marks, or one that is only ever drawn.
    public static boolean isRule(String word) {
        if (word.isEmpty() || isSpelled(word)) {
            return false;
        }
        return word.length() == 1 ? "*•●■□◆◇▼▲►▶★☆※✦✧".contains(word) : isDrawn(word);
    }

    private static boolean isSpelled(String word) {
        for (int i = 0, c; i < word.length(); i += Character.charCount(c)) {
            c = word.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDrawn(String word) {
        var first = word.charAt(0);
        return "-–—=*_~#•+▬─━".indexOf(first) >= 0
                && !word.endsWith(">")
                && (word.length() > 2 || word.equals("=[") || word.equals("##"));
    }
}
