package io.cuepress.core.chapter;

import io.cuepress.core.time.Timecode;

/// A label track of Audacity: start, end and title between tabs, in seconds with six decimals.
final class AudacityLabelWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        for (var i = 0; i < track.chapters().list().size(); i++) {
            var span = track.chapters().span(i);
            out.append(seconds(span.start())).append('\t');
            out.append(seconds(span.end())).append('\t');
            out.append(track.chapters().list().get(i).title().replace('\t', ' '))
                    .append('\n');
        }
    }

    private static String seconds(Timecode time) {
        return time.seconds().setScale(6).toPlainString();
    }
}
