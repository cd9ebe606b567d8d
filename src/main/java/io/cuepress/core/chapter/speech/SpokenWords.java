package io.cuepress.core.chapter.speech;

import com.ibm.icu.text.Normalizer2;
import io.cuepress.core.chapter.words.Letters;
import java.util.LinkedHashSet;
import java.util.Set;

/// Splits a text into words that compare equal however they are written: no case, no accents, no vowel points.
///
/// Scripts without spaces between words give pairs of neighbouring characters instead. Single Latin letters, such as
/// the `s` of `today's`, are no words.
final class SpokenWords {

    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();
    private static final int TATWEEL = 0x0640;

    /// Takes each word and the index of the character after it.
    interface Sink {
        void accept(String word, int end);
    }

    private final Sink sink;
    private final StringBuilder word = new StringBuilder();
    private int unspaced; // the character before this one, where words have no spaces between; else 0
    private boolean paired;

    private SpokenWords(Sink sink) {
        this.sink = sink;
    }

    /// The distinct words of `text`, in order.
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        split(text, (word, end) -> words.add(word));
        return words;
    }

    static void split(String text, Sink sink) {
        var words = new SpokenWords(sink);
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.charAt(i);
            if (c < 0x80) {
                words.addAscii(c, i);
            } else {
                c = text.codePointAt(i);
                words.add(c, i);
            }
        }
        words.end(text.length());
    }

    /// Whether it is a pair of characters of a script without spaces between words.
    static boolean isPair(String word) {
        return isUnspaced(word.codePointAt(0));
    }

    private void add(int c, int at) {
        if (isMark(c)) {
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            end(at);
        } else if (isUnspaced(c)) {
            addUnspaced(c, at);
        } else {
            addSpaced(fold(c), at);
        }
    }

    private void addAscii(int c, int at) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            addSpaced(c, at);
        } else if (c >= 'A' && c <= 'Z') {
            addSpaced(c + ('a' - 'A'), at);
        } else {
            end(at);
        }
    }

    private void addSpaced(int c, int at) {
        if (unspaced != 0) {
            end(at);
        }
        if (Character.isBmpCodePoint(c)) {
            word.append((char) c);
        } else {
            word.appendCodePoint(c);
        }
    }

    private void addUnspaced(int c, int at) {
        if (unspaced == 0) {
            end(at);
        } else {
            sink.accept(Character.toString(unspaced) + Character.toString(c), at + Character.charCount(c));
            paired = true;
        }
        unspaced = c;
    }

    private void end(int at) {
        if (unspaced != 0 && !paired) {
            sink.accept(Character.toString(unspaced), at);
        } else if (word.length() > 1 || (word.length() == 1 && !isLatin(word.charAt(0)))) {
            sink.accept(word.toString(), at);
        }
        word.setLength(0);
        unspaced = 0;
        paired = false;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c == TATWEEL;
    }

    /// Also Lao, Burmese and Khmer.
    private static boolean isUnspaced(int c) {
        return c >= 0x0E00
                && (Letters.isUnspaced(c)
                        || (c >= 0x0E80 && c <= 0x0EFF)
                        || (c >= 0x1000 && c <= 0x109F)
                        || (c >= 0x1780 && c <= 0x17FF));
    }

    /// The base letter in lower case; Hangul syllables stay whole.
    private static int fold(int c) {
        var parts = c >= 0xAC00 && c <= 0xD7A3 ? null : NFKD.getDecomposition(c);
        return Character.toLowerCase(parts == null ? c : parts.codePointAt(0));
    }
}
