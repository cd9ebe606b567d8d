package io.cuepress.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Metadata.Video;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.store.read.ArchivedEpisode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;

/// Writes an episode as lines of NDJSON which import as the same episode: its data-set row, then one line for each
/// track in another language, then the stored chapters if there are any. Equal episodes give equal bytes.
final class DataSetRow {

    private static final JsonFactory JSON = new JsonFactory().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private DataSetRow() {}

    static void write(ArchivedEpisode archived, OutputStream out) throws IOException {
        line(out, json -> episode(archived.episode(), json));
        for (var track : archived.tracks()) {
            line(out, json -> track(archived.episode().id(), track, json));
        }
        if (!archived.chapters().isEmpty()) {
            line(out, json -> chapters(archived.episode().id(), archived.chapters(), json));
        }
    }

    private static void episode(Episode episode, JsonGenerator json) throws IOException {
        var metadata = episode.metadata();
        var url = metadata.url();
        if (url == null || !EpisodeId.of(url).equals(episode.id())) {
            json.writeStringField("ID", episode.id().value());
        }
        json.writeStringField("CHANNEL_NAME", metadata.channel().name());
        if (url != null) {
            json.writeStringField("URL", url.value());
        }
        json.writeStringField("TITLE", metadata.title().text());
        json.writeStringField("DESCRIPTION", metadata.description().text());
        video(metadata.video(), json);
        json.writeStringField("TRANSCRIPTION", episode.transcription());
        switch (episode.languageSource()) {
            case DATA, PARAMETER ->
                json.writeStringField(
                        "LANGUAGE", episode.transcript().language().tag());
            case DETECTED, NONE -> {
                // an import of the same text gives the same language
            }
        }
        json.writeStringField("SEGMENTS", segments(episode.transcript()));
    }

    private static void video(Video video, JsonGenerator json) throws IOException {
        if (video.duration() != null) {
            json.writeNumberField("DURATION", video.duration().seconds());
        }
        if (video.publishedAt() != null) {
            json.writeStringField("PUBLISHED_AT", video.publishedAt().toString());
        }
    }

    private static void track(EpisodeId id, Transcript track, JsonGenerator json) throws IOException {
        json.writeStringField("TRACK_OF", id.value());
        json.writeStringField("LANGUAGE", track.language().tag());
        json.writeStringField("SEGMENTS", segments(track));
    }

    private static void chapters(EpisodeId id, List<Chapter> chapters, JsonGenerator json) throws IOException {
        json.writeStringField("ID", id.value());
        json.writeArrayFieldStart("CHAPTERS");
        for (var chapter : chapters) {
            chapter(chapter, json);
        }
        json.writeEndArray();
    }

    private static void chapter(Chapter chapter, JsonGenerator json) throws IOException {
        var extras = chapter.extras();
        json.writeStartObject();
        json.writeNumberField("start", chapter.start().seconds());
        json.writeStringField("title", chapter.title());
        if (extras.img() != null) {
            json.writeStringField("img", extras.img());
        }
        if (extras.url() != null) {
            json.writeStringField("url", extras.url());
        }
        if (!extras.listed()) {
            json.writeBooleanField("toc", false);
        }
        json.writeEndObject();
    }

    /// The segments as JSON inside a string, as in the published data set.
    private static String segments(Transcript transcript) throws IOException {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (var segment : transcript.segments()) {
                segment(segment, json);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void segment(Segment segment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        time(segment.time(), json);
        if (segment.speaker() != null) {
            json.writeStringField("speaker", segment.speaker().name());
        }
        json.writeStringField("text", segment.text());
        if (!segment.words().isEmpty()) {
            json.writeArrayFieldStart("words");
            for (var word : segment.words()) {
                json.writeStartObject();
                time(word.time(), json);
                json.writeStringField("word", word.text());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void time(TimeRange time, JsonGenerator json) throws IOException {
        json.writeNumberField("start", time.start().seconds());
        json.writeNumberField("end", time.end().seconds());
    }

    private static void line(OutputStream out, Row row) throws IOException {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            row.write(json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @FunctionalInterface
    private interface Row {
        void write(JsonGenerator json) throws IOException;
    }
}
