package io.cuepress.web;

import io.cuepress.core.outline.Section;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Transcript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A drawing of the episode from left to right: its chapters, and the density of speech as an area.
///
/// @param area  the path of the area, in a box of [#WIDTH] by [#HEIGHT]
record TimelineDrawing(String area, List<Band> bands) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 100;
    private static final int BINS = 200;

    /// A chapter in the drawing.
    record Band(String anchor, String title, int x, int width) {}

    static TimelineDrawing of(Transcript transcript, List<Section> sections) {
        var end = Math.max(1, transcript.end().ms());
        return new TimelineDrawing(area(transcript, end), bands(sections, end));
    }

    private static List<Band> bands(List<Section> sections, long end) {
        return IntStream.range(0, sections.size())
                .mapToObj(index -> {
                    var section = sections.get(index);
                    var from = place(section.span().start(), end);
                    return new Band(
                            "c" + (index + 1),
                            section.span().start().mark() + " " + section.title(),
                            from,
                            Math.max(1, place(section.span().end(), end) - from));
                })
                .toList();
    }

    private static int place(Timecode time, long end) {
        return (int) Math.min(WIDTH, time.ms() * WIDTH / end);
    }

    private static String area(Transcript transcript, long end) {
        var density = smoothed(segmentsStarted(transcript, end));
        var most = Math.max(1, Arrays.stream(density).max().orElse(1));
        var path = new StringBuilder("M0 ").append(HEIGHT);
        for (var bin = 0; bin < BINS; bin++) {
            path.append(" L")
                    .append((bin * WIDTH + WIDTH / 2) / BINS)
                    .append(' ')
                    .append(HEIGHT - density[bin] * HEIGHT / most);
        }
        return path.append(" L")
                .append(WIDTH)
                .append(' ')
                .append(HEIGHT)
                .append('Z')
                .toString();
    }

    private static int[] segmentsStarted(Transcript transcript, long end) {
        var started = new int[BINS];
        for (var segment : transcript.segments()) {
            started[(int) Math.min(BINS - 1, segment.time().start().ms() * BINS / end)]++;
        }
        return started;
    }

    /// A single bin has few segments: each is averaged with its neighbours, and nearer ones count more.
    private static int[] smoothed(int[] counts) {
        return IntStream.range(0, counts.length)
                .map(bin -> IntStream.rangeClosed(-2, 2)
                        .map(step -> (3 - Math.abs(step)) * counts[Math.clamp(bin + step, 0, counts.length - 1)])
                        .sum())
                .toArray();
    }
}
