package io.cuepress.intake.speech;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Word;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.segment.RawSegment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Collects what a recogniser heard: segments, or words that are cut into segments. A segment without a start is a
/// problem. One without an end ends when the next one starts; the last one lasts as long as its text is read.
public final class Speech {

    private static final int READING_CPS = 15;
    private static final int SHORTEST_MS = 1_000;

    private final Limits limits;
    private final Inspection inspection;
    private final List<Piece> pieces = new ArrayList<>();
    private final SpokenWords words = new SpokenWords();
    private @Nullable String language;
    private boolean endsAtNext;
    private boolean isConcurrent;

    public Speech(Limits limits, Inspection inspection) {
        this.limits = limits;
        this.inspection = inspection;
    }

    private record Piece(
            Element at,
            long startMs,
            @Nullable Long endMs,
            @Nullable Speaker speaker,
            String text,
            List<Word> words) {}

    /// Takes the language that the recogniser names; the first one counts.
    public void language(Element named) {
        if (language == null) {
            language = named.text().filter(text -> !text.isBlank()).orElse(null);
        }
    }

    /// Adds a segment.
    ///
    /// @param at its element, or the element of its text
    /// @param startMs its start in milliseconds, empty when it has no valid one
    public void segment(Element at, OptionalLong startMs, OptionalLong endMs, Element speaker, String text) {
        segment(at, startMs, endMs, speaker, text, List.of());
    }

    public void segment(
            Element at, OptionalLong startMs, OptionalLong endMs, Element speaker, String text, List<Word> spoken) {
        if (startMs.isEmpty() && text.isBlank()) {
            noWord(at);
        } else if (startMs.isEmpty()) {
            inspection.problems().add(at.place(), Code.MISSING, SpeechMessages.NO_TIME);
        } else if (text.length() > limits.segmentText()) {
            inspection
                    .problems()
                    .add(at.place(), Code.TOO_LONG, RecordMessages.tooLong("The text", limits.segmentText()));
        } else {
            var end = endMs.isPresent() ? Long.valueOf(endMs.getAsLong()) : null;
            pieces.add(new Piece(at, startMs.getAsLong(), end, speaker(speaker), cleaned(at, text), spoken));
        }
    }

    /// A word for [#segment]; empty, and told, when it has no text or no time.
    public Optional<Word> wordOf(Element at, OptionalLong startMs, OptionalLong endMs, String text) {
        if (text.isEmpty() || startMs.isEmpty()) {
            noWord(at);
        }
        return text.isBlank() || startMs.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        SpokenWords.word(startMs.getAsLong(), endMs.orElse(startMs.getAsLong()), cleaned(at, text)));
    }

    /// Adds a word or a mark, which is cut into segments with those around it. One without text is left out and told;
    /// one without a time starts where the one before it ends.
    public void word(Element at, OptionalLong startMs, OptionalLong endMs, Element speaker, String text) {
        words.add(startMs, endMs, speaker(speaker), cleaned(at, text));
    }

    /// Reports a word that has no text or no time and is left out.
    public void noWord(Element at) {
        inspection.badSegments().add(at.place(), Code.BLANK_TEXT, SpeechMessages.NO_WORD, SpeechMessages.LEFT_OUT);
    }

    /// Adds a mark that belongs to the word before it.
    public void mark(Element at, String text) {
        words.append(cleaned(at, text));
    }

    /// Ends the segment of the words so far.
    public void pause() {
        words.pause();
    }

    /// Makes every segment end when the next one starts, if that is earlier, as captions do on the screen.
    public void endAtNext() {
        endsAtNext = true;
    }

    /// Takes the channel that an element names. The segments of several channels come one channel after the other,
    /// which
    /// is no disorder.
    public void channel(Element channel) {
        isConcurrent |= channel.label().filter(name -> !name.equals("0")).isPresent();
    }

    /// Whether nothing was heard so far.
    public boolean isEmpty() {
        return pieces.isEmpty() && words.isEmpty();
    }

    public Inspection inspection() {
        return inspection;
    }

    private String cleaned(Element at, String text) {
        return Cleaned.text(text, at.place(), inspection.badSegments());
    }

    private static @Nullable Speaker speaker(Element element) {
        return element.label()
                .map(Quoted::clean)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Speaker::new)
                .orElse(null);
    }

    /// All that was heard, in the order it was added.
    ///
    /// @param list the place of its list
    public Recognised recognised(Pointer list) {
        var segments = new ArrayList<RawSegment>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            segments.add(new RawSegment(i, piece.startMs, endMs(i), piece.speaker, piece.text, piece.words));
        }
        segments.addAll(words.segments(segments.size()));
        if (isConcurrent) {
            segments.sort(Comparator.comparingLong(RawSegment::startMs));
        }
        if (segments.size() > limits.segments()) {
            var message = RecordMessages.tooMany("The episode", limits.segments(), "segments");
            inspection.problems().add(list, Code.TOO_MANY, message);
        }
        return new Recognised(list, segments, language);
    }

    private long endMs(int index) {
        var piece = pieces.get(index);
        var next = index + 1 < pieces.size() ? pieces.get(index + 1).startMs : 0;
        if (piece.endMs != null) {
            return endsAtNext && next > piece.startMs ? Math.min(piece.endMs, next) : piece.endMs;
        }
        var end = next > piece.startMs
                ? next
                : piece.startMs
                        + Math.max(SHORTEST_MS, 1000L * piece.text.strip().length() / READING_CPS);
        inspection.badSegments().add(piece.at.place(), Code.MISSING, SpeechMessages.NO_END, SpeechMessages.endSet(end));
        return end;
    }

    /// The result of reading a document.
    ///
    /// @param place the place of its segments or words
    /// @param segments its segments
    /// @param language the language that it names, if any
    public record Recognised(
            Pointer place,
            List<RawSegment> segments,
            @Nullable String language) {}
}
