package io.cuepress.intake.recogniser;

import io.cuepress.core.check.Pointer;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.Speech.Recognised;
import io.cuepress.intake.speech.SpeechUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Kaldi's CTM, also of NeMo and sclite: a line a word, `recording channel start duration word`, with times in seconds
/// and perhaps a confidence. Lines that begin with `;;` are comments.
///
/// Source: https://github.com/usnistgov/SCTK/blob/master/doc/infmts.htm
public final class KaldiCtm {

    private static final Pattern LINE = Pattern.compile(
            "(\\S+)\\s+(\\S+)\\s+(\\d{1,7}(?:\\.\\d{1,9})?)\\s+(\\d{1,7}(?:\\.\\d{1,9})?)\\s+(\\S+)(?:\\s+(?:NA|-?[\\d.eE+-]{1,20}))?(?:\\s+\\S+){0,2}");
    private static final Set<String> SILENCE = Set.of("<eps>", "SIL", "<sil>", "<unk>", "@");
    private static final Pointer PLACE = Pointer.ROOT.at("words");

    private final Speech speech;
    private String recording = "";

    private KaldiCtm(Speech speech) {
        this.speech = speech;
    }

    /// The words of a text; empty when it has a line of another form.
    public static Optional<Recognised> read(String text, Limits limits, Inspection inspection) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(";;"))
                .toList();
        if (lines.isEmpty()
                || !lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
            return Optional.empty();
        }
        var speech = new Speech(limits, inspection);
        new KaldiCtm(speech).take(lines);
        return Optional.of(speech.recognised(PLACE));
    }

    private void take(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = LINE.matcher(lines.get(i));
            if (line.matches() && !SILENCE.contains(line.group(5))) {
                take(line, Element.missing(PLACE.at(i)));
            }
        }
    }

    private void take(Matcher line, Element place) {
        if (!line.group(1).equals(recording)) {
            recording = line.group(1);
            speech.pause();
        }
        var start = SpeechUnit.SECONDS.ms(line.group(3));
        var duration = SpeechUnit.SECONDS.ms(line.group(4));
        var end = start.isPresent() && duration.isPresent()
                ? OptionalLong.of(start.getAsLong() + duration.getAsLong())
                : start;
        speech.word(place, start, end, Element.missing(place.place()), line.group(5));
    }
}
