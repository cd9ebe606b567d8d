package io.cuepress.core.subtitle.read.vtt;

import io.cuepress.core.subtitle.read.file.CharacterReferences;
import io.cuepress.core.subtitle.read.file.FileRepairs;
import io.cuepress.core.subtitle.read.file.Markup;
import io.cuepress.core.subtitle.read.file.ReadCue;
import io.cuepress.core.subtitle.read.file.RepairKind;
import io.cuepress.core.subtitle.read.file.Timing;
import io.cuepress.core.transcript.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a WebVTT cue, read by the tokenizer of the specification (W3C, section 6.4): tags are removed, but a
/// voice gives the speaker and a timestamp the time of a word; character references are resolved.
final class VttCueText {

    private static final int LONGEST_NAME = 100;

    private final String text;
    private final Timing timing;
    private final List<VoiceText> voices = new ArrayList<>();
    private StringBuilder run = new StringBuilder();
    private VttWords words;
    private @Nullable Speaker speaker;
    private final int line;
    private final FileRepairs repairs;
    private int at;
    private int close = -1;

    VttCueText(String text, Timing timing) {
        this(text, timing, 1, new FileRepairs());
    }

    /// @param line  the line of the times
    VttCueText(String text, Timing timing, int line, FileRepairs repairs) {
        this.line = line;
        this.repairs = repairs;
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
            unescaped();
        } else {
            at = end;
        }
    }

    /// A mark that is text.
    private void unescaped() {
        repairs.add(line, RepairKind.UNESCAPED, text.substring(at, Math.min(text.length(), at + LONGEST_NAME)));
        run.append(text.charAt(at++));
    }

    /// A tag ends at its `>`, or at the end of the text if that is missing.
    private void tag() {
        if (close < at) {
            var found = text.indexOf('>', at);
            close = found < 0 ? text.length() : found;
        }
        if (at + 1 == text.length()) {
            at++; // as the specification has it
        } else if (isText(text.substring(at + 1, Math.min(close, at + LONGEST_NAME)), close == text.length())) {
            unescaped();
        } else {
            tag(close);
        }
    }

    private void tag(int close) {
        var inside = text.substring(at + 1, close);
        at = Math.min(text.length(), close + 1);
        if (inside.equals("/v")) {
            speak(null);
        } else if (isVoice(inside)) {
            speak(voice(inside));
        } else if (!inside.isEmpty() && Character.isDigit(inside.charAt(0))) {
            words.mark(run.length(), VttTimings.timestamp(inside));
        }
    }

    /// Whether what follows `<` is no tag: a space, a number, a word that names nothing, as in `x < 5` or `<LAUGHS>`.
    private static boolean isText(String inside, boolean isOpen) {
        if (inside.isEmpty() || Markup.isElement(inside)) {
            return false;
        }
        if (Character.isDigit(inside.charAt(0))) {
            return isOpen || !inside.chars().allMatch(c -> Character.isDigit(c) || c == ':' || c == '.');
        }
        var name = Markup.name(inside);
        var isTag = inside.charAt(0) == '.' || inside.equals("/") || (name.length() == 1 && !inside.startsWith(" "));
        return !isTag || isOpen;
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
