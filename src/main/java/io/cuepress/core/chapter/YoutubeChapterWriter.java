package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// The lines that YouTube reads in a description: ascending whole seconds, the first at 0:00.
final class YoutubeChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        var chapters = track.chapters().list();
        var next = 0L;
        if (chapters.getFirst().start().ms() >= 1000) {
            next = line(0, track.episode().title(), out);
        }
        for (var chapter : chapters) {
            next = line(Math.max(next, chapter.start().ms() / 1000), chapter.title(), out);
        }
    }

    /// Writes a line; the answer is the first second that is free for the next one.
    private static long line(long second, String title, StringBuilder out) {
        // YouTube rejects angle brackets in a description
        var text = title.replace('<', '‹').replace('>', '›');
        out.append(Timecode.nearest(second * 1000).mark())
                .append(' ')
                .append(text)
                .append('\n');
        return second + 1;
    }
}
