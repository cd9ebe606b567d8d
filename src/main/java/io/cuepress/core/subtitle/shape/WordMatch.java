package io.cuepress.core.subtitle.shape;

import io.cuepress.core.transcript.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the words of a recogniser in the pieces of its text by letters and digits alone. The two differ in spaces,
/// punctuation and case, and in words that one of them lacks.
final class WordMatch {

    /// The time of an edge that no word gives.
    static final long UNKNOWN = -1;

    private static final int AHEAD = 40; // letters between a word and the previous one, at most

    private final String letters;
    private final int[] from;
    private final List<List<Word>> inPiece = new ArrayList<>();
    private final long[] edges;

    /// Matches words, which have to be in order.
    WordMatch(List<Piece> pieces, List<Word> words) {
        from = new int[pieces.size() + 1];
        edges = new long[2 * pieces.size()];
        Arrays.fill(edges, UNKNOWN);
        letters = words.isEmpty() ? "" : read(pieces);
        find(words);
    }

    private String read(List<Piece> pieces) {
        var all = new StringBuilder();
        for (var i = 0; i < pieces.size(); i++) {
            all.append(letters(pieces.get(i).text()));
            from[i + 1] = all.length();
            inPiece.add(new ArrayList<>());
        }
        return all.toString();
    }

    /// The start and end of each piece in turn, in milliseconds, or [#UNKNOWN].
    long[] edges() {
        return edges;
    }

    /// The words that start in a piece.
    List<Word> words(int piece) {
        return inPiece.isEmpty() ? List.of() : inPiece.get(piece);
    }

    private void find(List<Word> words) {
        var at = 0;
        var piece = 0;
        for (var word : words) {
            var key = letters(word.text());
            var found = key.isEmpty() ? -1 : indexOf(key, at);
            if (found >= 0) {
                at = found + key.length();
                piece = place(word, piece, found, at);
            }
        }
    }

    /// A single letter occurs everywhere, so it counts only at the next position.
    private int indexOf(String key, int at) {
        var reach = key.codePointCount(0, key.length()) == 1 ? 0 : AHEAD;
        return letters.indexOf(key, at, Math.min(letters.length(), at + reach + key.length()));
    }

    /// Records a word with the letters `[begin, end)` in the pieces that have them, from `piece` on; the answer is
    /// the last such piece.
    private int place(Word word, int piece, int begin, int end) {
        var first = pieceAt(piece, begin);
        inPiece.get(first).add(word);
        if (from[first] == begin) {
            edges[2 * first] = word.time().start().ms();
        }
        var last = pieceAt(first, end - 1);
        if (from[last + 1] == end) {
            edges[2 * last + 1] = word.time().end().ms();
        }
        return last;
    }

    private int pieceAt(int piece, int letter) {
        var at = piece;
        while (from[at + 1] <= letter) {
            at++;
        }
        return at;
    }

    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
