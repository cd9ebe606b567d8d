package io.cuepress.core.chapter;

import io.cuepress.core.subtitle.JsonText;

/// The JSON chapters of Podcasting 2.0, version 1.2.0.
final class PodcastChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        var chapters = track.chapters();
        JsonText.append(out, json -> {
            json.writeStartObject();
            json.writeStringField("version", "1.2.0");
            json.writeStringField("title", track.episode().title());
            json.writeArrayFieldStart("chapters");
            for (var i = 0; i < chapters.list().size(); i++) {
                var span = chapters.span(i);
                json.writeStartObject();
                json.writeNumberField("startTime", span.start().seconds());
                json.writeNumberField("endTime", span.end().seconds());
                json.writeStringField("title", chapters.list().get(i).title());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
