package io.cuepress.export;

import com.ibm.icu.text.BreakIterator;
import io.cuepress.core.episode.EpisodeId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;

/// The names of folders in a ZIP file, one for each episode, that every file system takes: without special
/// characters, at most 255 bytes long, and different from all others even where case does not count.
final class FolderNames {

    private static final int LONGEST_TITLE = 80; // in characters
    private static final int LONGEST_BYTES = 255;
    private static final int BITS = 1 << 23;

    /// A Bloom filter of the names so far: a library of any size needs no more memory. A name that only seems to be
    /// there gets a longer name, which does no harm.
    private final BitSet seen = new BitSet();

    /// The title as far as file systems take it, and the id, since titles are not unique.
    String of(EpisodeId id, String title) {
        var name = name(title, " [" + id + "]");
        return isNew(name) ? name : name(title, " [" + id + " " + capitals(id.value()) + "]");
    }

    private static String name(String title, String suffix) {
        var plain = title.replaceAll("[^\\p{L}\\p{M}\\p{N} ()_-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return (cut(plain, LONGEST_BYTES - suffix.length()) + suffix).strip();
    }

    /// The start of a text, cut between two characters as people see them.
    private static String cut(String text, int bytes) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = 0;
        var size = 0;
        var next = characters.next();
        for (var count = 0; next != BreakIterator.DONE && count < LONGEST_TITLE; count++) {
            size += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (size > bytes) {
                break;
            }
            end = next;
            next = characters.next();
        }
        return text.substring(0, end).strip();
    }

    private boolean isNew(String name) {
        var folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        var first = folded.hashCode();
        var second = folded.chars().reduce(17, (hash, c) -> hash * 16_777_619 ^ c);
        var isNew = false;
        for (var i = 1; i <= 3; i++) {
            var bit = Math.floorMod(first + i * second, BITS);
            isNew |= !seen.get(bit);
            seen.set(bit);
        }
        return isNew;
    }

    /// Which letters are capitals, as a number: ids that differ only by case differ in it.
    private static String capitals(String id) {
        var bits = new StringBuilder();
        id.chars().forEach(c -> bits.append(Character.isUpperCase(c) ? '1' : '0'));
        return new BigInteger(bits.toString(), 2).toString(36);
    }
}
