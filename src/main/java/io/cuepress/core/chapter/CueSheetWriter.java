package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// A cue sheet for audio players: at most 99 tracks, times in minutes, seconds and frames of 1/75 s.
///
/// The format has no escapes: a quotation mark becomes an apostrophe.
final class CueSheetWriter implements ChapterWriter {

    static final int MOST_TRACKS = 99;
    private static final int FRAMES_A_SECOND = 75;

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        var episode = track.episode();
        if (episode.channel() != null) {
            quoted(out.append("PERFORMER "), episode.channel());
        }
        quoted(out.append("TITLE "), episode.title());
        out.append("FILE \"episode.mp3\" MP3\n");
        var chapters = track.chapters().list();
        for (var i = 0; i < chapters.size(); i++) {
            out.append("  TRACK ").append(two(i + 1)).append(" AUDIO\n");
            quoted(out.append("    TITLE "), chapters.get(i).title());
            out.append("    INDEX 01 ").append(frames(chapters.get(i).start())).append('\n');
        }
    }

    private static void quoted(StringBuilder out, String text) {
        out.append('"').append(text.replace('"', '\'')).append("\"\n");
    }

    private static String frames(Timecode time) {
        var seconds = time.ms() / 1000;
        return two(seconds / 60) + ":" + two(seconds % 60) + ":" + two(time.ms() % 1000 * FRAMES_A_SECOND / 1000);
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
