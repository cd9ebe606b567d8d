package io.cuepress.core.chapter.speech;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Segment;
import java.util.ArrayList;
import java.util.List;

/// Transcripts that are made up of one sentence a minute.
final class Speeches {

    private static final long MINUTE = 60_000;

    private Speeches() {}

    static SpeechWitness witness(String... minutes) {
        return new SpeechWitness(() -> segments(List.of(minutes)));
    }

    static List<Segment> segments(List<String> minutes) {
        var segments = new ArrayList<Segment>();
        for (int i = 0; i < minutes.size(); i++) {
            var start = new Timecode(i * MINUTE);
            segments.add(new Segment(new TimeRange(start, start.plus(MINUTE)), minutes.get(i)));
        }
        return segments;
    }

    static Chapter chapter(int minute, String title) {
        return new Chapter(new Timecode(minute * MINUTE), title);
    }

    /// The texts between times that are two minutes apart, read as the titles of the times before them.
    static List<Chapter> timeFirst(List<String> between) {
        return read(between, 0);
    }

    /// The same as the titles of the times after them.
    static List<Chapter> titleFirst(List<String> between) {
        return read(between, 2);
    }

    private static List<Chapter> read(List<String> between, int from) {
        var chapters = new ArrayList<Chapter>();
        for (int i = 0; i < between.size(); i++) {
            chapters.add(chapter(from + 2 * i, between.get(i)));
        }
        return chapters;
    }
}
