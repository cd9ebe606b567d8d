package io.cuepress.core.chapter;

/// The simple chapter format of OGM tools, which mkvmerge and many others read: two lines per chapter.
final class OgmChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        var number = 0;
        for (var chapter : track.chapters().list()) {
            var name = "CHAPTER" + (++number < 10 ? "0" : "") + number;
            out.append(name).append('=');
            chapter.start().appendClock(out, '.').append('\n');
            out.append(name).append("NAME=").append(chapter.title()).append('\n');
        }
    }
}
