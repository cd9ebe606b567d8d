package io.cuepress.core.chapter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.subtitle.JsonText;
import java.io.IOException;

/// The JSON chapters of Apple's HTTP Live Streaming.
///
/// Source:
/// https://developer.apple.com/documentation/http-live-streaming/providing-javascript-object-notation-json-chapters
final class HlsChapterWriter implements ChapterWriter {

    @Override
    public void write(ChapterTrack track, StringBuilder out) {
        JsonText.append(out, json -> {
            json.writeStartArray();
            for (var i = 0; i < track.chapters().list().size(); i++) {
                chapter(json, track, i);
            }
            json.writeEndArray();
        });
    }

    private static void chapter(JsonGenerator json, ChapterTrack track, int index) throws IOException {
        var span = track.chapters().span(index);
        json.writeStartObject();
        json.writeNumberField("chapter", index + 1);
        json.writeNumberField("start-time", span.start().seconds());
        json.writeNumberField("duration", span.end().minus(span.start()).seconds());
        json.writeArrayFieldStart("titles");
        json.writeStartObject();
        json.writeStringField("language", track.episode().language().tag());
        json.writeStringField("title", track.chapters().list().get(index).title());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
