package io.cuepress.core.subtitle.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.subtitle.read.file.ReadTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// A damaged file is read with its repairs reported, or refused: none of its grammar is ever spoken, and no word is
/// lost in silence.
class DamageLawsTest {

    private static final int CUES = 8;
    private static final Pattern ARROW = Pattern.compile("-->|\\d\\s*->\\s*\\d");

    @RepeatedTest(300)
    void no_damage_makes_grammar_speech(RepetitionInfo run) {
        var random = new SplittableRandom(run.getCurrentRepetition());
        var isVtt = random.nextBoolean();
        var lines = isVtt ? vtt() : srt();
        for (var damages = random.nextInt(1, 4); damages > 0; damages--) {
            damage(lines, random);
        }
        var text = String.join("\n", lines);
        var format = ReadableFormat.of(text, isVtt ? ReadableFormat.VTT : ReadableFormat.SRT);
        check(text, format.read(text, null));
    }

    private static void check(String text, ReadTrack track) {
        var spoken = new StringBuilder();
        for (var cue : track.cues()) {
            assertThat(cue.text()).as(text).doesNotContainPattern(ARROW);
            assertThat(cue.text().lines()).as(text).noneMatch(line -> line.matches("\\s*\\d+\\s*"));
            spoken.append(cue.text()).append('\n');
        }
        if (track.problems().isEmpty()) {
            var lost = words().stream()
                    .filter(word -> text.contains(word) && spoken.indexOf(word) < 0)
                    .toList();
            assertThat(track.repairs().stream().filter(repair -> repair.kind().losesText()))
                    .as(text)
                    .hasSizeGreaterThanOrEqualTo(lost.isEmpty() ? 0 : 1);
        }
    }

    private static List<String> words() {
        var words = new ArrayList<String>();
        for (var i = 1; i <= CUES; i++) {
            words.add("first" + (char) ('a' + i));
            words.add("second" + (char) ('a' + i));
        }
        return words;
    }

    private static List<String> srt() {
        var lines = new ArrayList<String>();
        for (var i = 1; i <= CUES; i++) {
            var letter = (char) ('a' + i);
            lines.addAll(List.of(
                    Integer.toString(i),
                    "00:00:%02d,000 --> 00:00:%02d,500".formatted(2 * i, 2 * i + 1),
                    "first" + letter,
                    "second" + letter,
                    ""));
        }
        return lines;
    }

    private static List<String> vtt() {
        var lines = new ArrayList<>(List.of("WEBVTT", ""));
        srt().forEach(line -> lines.add(line.replace(',', '.')));
        return lines;
    }

    /// One damage of a kind that is found in real files, anywhere behind the signature.
    private static void damage(List<String> lines, SplittableRandom random) {
        var at = random.nextInt(2, lines.size());
        switch (random.nextInt(14)) {
            case 0 -> lines.removeIf(String::isBlank);
            case 1 -> lines.removeIf(line -> line.matches("\\d+"));
            case 2 -> lines.replaceAll(line -> line.replace("-->", "->"));
            case 3 ->
                lines.replaceAll(line -> line.matches("\\d+") ? Integer.toString(Integer.parseInt(line) - 1) : line);
            case 4 -> lines.set(at, lines.get(at).replace("-->", "- ->"));
            case 5 -> lines.set(at, lines.get(at).replaceAll("(?<=\\d),(?=\\d)", "."));
            case 6 -> lines.set(at, lines.get(at).replaceAll("(?<=\\d)\\.(?=\\d)", ","));
            case 7 -> lines.set(at, lines.get(at).replaceAll("(?<=,\\d)00", ""));
            case 8 -> lines.add(at, "");
            case 9 -> lines.set(at, lines.get(at).replaceAll(":0\\d[,.]", ":0x,"));
            case 10 -> lines.subList(at, lines.size()).clear();
            case 11 -> doubleBreaks(lines);
            case 12 -> lines.set(at, lines.get(at).replace(" --> ", " "));
            default -> lines.set(at, lines.get(at).replaceFirst("^00:", ""));
        }
        if (lines.size() < 4) {
            lines.addAll(List.of("", "00:00:50,000 --> 00:00:51,000", "end"));
        }
    }

    private static void doubleBreaks(List<String> lines) {
        var doubled = lines.stream().flatMap(line -> List.of(line, "").stream()).toList();
        lines.clear();
        lines.addAll(doubled);
    }
}
