package io.cuepress.core.chapter;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.subtitle.JsonText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The JSON chapters of Podcasting 2.0, version 1.2.0. Every chapter ends where the next begins, silent or not.
///
/// Source: https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
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
                chapter(json, chapters, i);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void chapter(JsonGenerator json, Chapters chapters, int index) throws IOException {
        var span = chapters.span(index);
        var chapter = chapters.list().get(index);
        json.writeStartObject();
        json.writeNumberField("startTime", span.start().seconds());
        json.writeNumberField("endTime", span.end().seconds());
        text(json, "title", chapter.title().isEmpty() ? null : chapter.title());
        text(json, "img", chapter.extras().img());
        text(json, "url", chapter.extras().url());
        if (!chapter.isListed()) {
            json.writeBooleanField("toc", false);
        }
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }
}
