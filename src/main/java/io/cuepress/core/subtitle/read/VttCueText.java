package io.cuepress.core.subtitle.read;

import io.cuepress.core.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a WebVTT cue, read by the tokenizer of the specification (W3C, section 6.4): tags are removed, but a
/// voice gives the speaker and a timestamp the time of a word; character references are resolved.
final class VttCueText {

    private final String text;
    private final Timing timing;
    private final List<VoiceText> voices = new ArrayList<>();
    private StringBuilder run = new StringBuilder();
    private VttWords words;
    private @Nullable Speaker speaker;
    private int at;

    VttCueText(String text, Timing timing) {
        this.text = text;
        this.timing = timing;
        this.words = new VttWords(timing);
    }

    /// One cue, or one for each voice in a dialogue.
    List<ReadCue> cues(int line) {
        while (at < text.length()) {
            switch (text.charAt(at)) {
                case '<' -> tag();
                case '&' -> reference();
                default -> run.append(text.charAt(at++));
            }
        }
        endRun();
        if (voices.isEmpty()) {
            return List.of(new ReadCue(line, timing, ""));
        }
        return voices.stream()
                .map(voice -> new ReadCue(
                        line, timing.startMs(), timing.endMs(), voice.speaker, voice.text, voice.words.of(voice.text)))
                .toList();
    }

    private void reference() {
        var end = CharacterReferences.append(text, at, run);
        if (end < 0) {
            run.append('&');
        }
        at = end < 0 ? at + 1 : end;
    }

    /// A tag ends at its `>`, or at the end of the text if that is missing.
    private void tag() {
        var close = text.indexOf('>', at);
        var inside = text.substring(at + 1, close < 0 ? text.length() : close);
        at = close < 0 ? text.length() : close + 1;
        if (inside.equals("/v")) {
            speak(null);
        } else if (isVoice(inside)) {
            speak(voice(inside));
        } else if (!inside.isEmpty() && Character.isDigit(inside.charAt(0))) {
            words.mark(run.length(), VttTimings.timestamp(inside));
        }
    }

    private static boolean isVoice(String tag) {
        return tag.startsWith("v") && (tag.length() == 1 || " \t\n\f.".indexOf(tag.charAt(1)) >= 0);
    }

    /// The annotation starts after the first space: `<v.loud Ann Lee>`.
    private static @Nullable Speaker voice(String tag) {
        var space = 1;
        while (space < tag.length() && " \t\n\f".indexOf(tag.charAt(space)) < 0) {
            space++;
        }
        var name = new StringBuilder();
        for (var i = space; i < tag.length(); ) {
            var end = tag.charAt(i) == '&' ? CharacterReferences.append(tag, i, name) : -1;
            if (end < 0) {
                name.append(tag.charAt(i));
            }
            i = end < 0 ? i + 1 : end;
        }
        var annotation = name.toString().replaceAll("[ \\t\\n\\f\\r]+", " ").strip();
        return annotation.isEmpty() ? null : new Speaker(annotation);
    }

    private void speak(@Nullable Speaker other) {
        endRun();
        speaker = other;
    }

    private void endRun() {
        if (!run.toString().isBlank()) {
            voices.add(new VoiceText(speaker, run.toString(), words));
        }
        run = new StringBuilder();
        words = new VttWords(timing);
    }

    private record VoiceText(@Nullable Speaker speaker, String text, VttWords words) {}
}
