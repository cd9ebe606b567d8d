package io.cuepress.core.subtitle.shape;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/// Finds where the text of a segment has to begin a line: before the dash of another speaker, before a song, and after
/// either. So no line has two speakers, or speech and song.
final class DialogueLines {

    private static final String NOTES = "♩♪♫♬🎵🎶";
    private static final Pattern SIGN = Pattern.compile("[" + NOTES + "]|(?:^|\\v|\\s)[-‐‑–—−]");
    private static final Pattern DASH = Pattern.compile("\\s*[-‐‑–—−]{1,2}\\s*[^\\s\\d-‐‑–—−].*", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("[" + NOTES + "]");
    private static final Pattern LATER_DASH = Pattern.compile("(?<=[.?!…♪\"”’)\\]])\\s+(?=[-‐‑–—−]{1,2}\\s*\\p{L})");

    private final String text;
    private final ToIntFunction<String> count;
    private final BitSet starts = new BitSet();
    private boolean isApart;

    private DialogueLines(String text, ToIntFunction<String> count) {
        this.text = text;
        this.count = count;
    }

    /// Whether a piece is the sign of a song and nothing else.
    static boolean isNote(String piece) {
        return NOTE.matcher(piece).replaceAll("").isBlank();
    }

    /// The lines of a text whose pieces a function counts.
    static DialogueLines of(String text, ToIntFunction<String> count) {
        var lines = new DialogueLines(text, count);
        if (SIGN.matcher(text).find()) {
            lines.find();
        }
        return lines;
    }

    /// The pieces that begin a line, by their index in the segment.
    BitSet starts() {
        return starts;
    }

    /// Whether what follows the segment begins a line too.
    boolean isApart() {
        return isApart;
    }

    private void find() {
        for (var part : parts()) {
            var isDialogue = DASH.matcher(text.substring(part.from, part.to)).matches();
            if (isDialogue || part.isSong || isApart) {
                starts.set(count.applyAsInt(text.substring(0, part.from)));
            }
            isApart = part.isSong
                    || isDialogue
                    || (isApart && text.substring(part.from, part.to).isBlank());
        }
    }

    /// The lines of the source, those of dialogue and song divided.
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var from = 0;
        while (from < text.length()) {
            var end = text.indexOf('\n', from);
            var to = end < 0 ? text.length() : end;
            addLine(from, to, parts);
            from = to + 1;
        }
        return parts;
    }

    private void addLine(int from, int to, List<Part> parts) {
        var line = text.substring(from, to);
        if (NOTE.matcher(line).find()) {
            addSongs(from, to, parts);
        } else if (DASH.matcher(line).matches()) {
            var start = from;
            for (var dash = LATER_DASH.matcher(line); dash.find(); ) {
                parts.add(new Part(start, from + dash.start(), false));
                start = from + dash.start();
            }
            parts.add(new Part(start, to, false));
        } else if (!line.isBlank()) {
            parts.add(new Part(from, to, false));
        }
    }

    /// A song is between two notes, or after the only one.
    private void addSongs(int from, int to, List<Part> parts) {
        var start = from;
        var isSong = false;
        for (var note = NOTE.matcher(text).region(from, to); note.find(); ) {
            var cut = isSong ? note.end() : note.start();
            while (cut < to && isSong && NOTE.matcher(text.substring(cut)).lookingAt()) {
                cut = text.offsetByCodePoints(cut, 1);
                note.region(cut, to);
            }
            if (!text.substring(start, cut).isBlank()) {
                parts.add(new Part(start, cut, isSong));
            }
            start = cut;
            isSong = !isSong;
        }
        if (!text.substring(start, to).isBlank()) {
            parts.add(new Part(start, to, isSong));
        }
    }

    private record Part(int from, int to, boolean isSong) {}
}
