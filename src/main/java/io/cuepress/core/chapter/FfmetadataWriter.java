package io.cuepress.core.chapter;

/// FFmpeg's metadata file, for `ffmpeg -i video -i chapters.ffmeta -map_metadata 1`.
///
/// Source: https://ffmpeg.org/ffmpeg-formats.html#Metadata-2
final class FfmetadataWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        out.append(";FFMETADATA1\n");
        pair(out, "title", track.episode().title());
        var chapters = track.chapters();
        for (var i = 0; i < chapters.list().size(); i++) {
            var span = chapters.span(i);
            // Without a time base ffmpeg reads the numbers as nanoseconds.
            out.append("\n[CHAPTER]\nTIMEBASE=1/1000\n");
            out.append("START=").append(span.start().ms()).append('\n');
            out.append("END=").append(span.end().ms()).append('\n');
            pair(out, "title", chapters.list().get(i).title());
        }
    }

    private static void pair(StringBuilder out, String key, String value) {
        out.append(key).append('=');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if ("=;#\\\n".indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        // ffmpeg reads a line end after a backslash, even an escaped one, as part of the value.
        out.append(value.endsWith("\\") ? " \n" : "\n");
    }
}
