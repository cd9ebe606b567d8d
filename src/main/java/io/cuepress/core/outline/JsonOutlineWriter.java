package io.cuepress.core.outline;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.outline.Provenance.Reading;
import io.cuepress.core.subtitle.JsonText;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Paragraph;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The whole outline as JSON for programs; every member is always there, `null` when unknown.
final class JsonOutlineWriter implements OutlineWriter {

    @Override
    public void write(OutlineDocument outline, StringBuilder out) {
        JsonText.append(out, json -> {
            json.writeStartObject();
            heading(outline.episode(), json);
            provenance(outline.provenance(), json);
            json.writeArrayFieldStart("chapters");
            for (var section : outline.sections()) {
                chapter(section, outline.episode(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void heading(EpisodeHeading episode, JsonGenerator json) throws IOException {
        json.writeStringField("title", episode.title());
        json.writeStringField("channel", episode.channel());
        json.writeStringField(
                "url", episode.url() == null ? null : episode.url().value());
        json.writeStringField("language", episode.language().tag());
    }

    private static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeStringField("source", provenance.source().slug());
        reading(provenance.reading(), json);
        json.writeBooleanField("youtubeCompliant", provenance.youtubeCompliant());
        json.writeArrayFieldStart("reasons");
        for (var reason : provenance.reasons()) {
            json.writeString(reason);
        }
        json.writeEndArray();
    }

    private static void reading(@Nullable Reading reading, JsonGenerator json) throws IOException {
        if (reading == null) {
            json.writeNullField("confidence");
            json.writeNullField("evidence");
            return;
        }
        json.writeNumberField("confidence", BigDecimal.valueOf(reading.confidence(), 2));
        json.writeObjectFieldStart("evidence");
        json.writeNumberField("text", share(reading.evidence().text()));
        json.writeNumberField("channel", share(reading.evidence().channel()));
        json.writeNumberField("speech", share(reading.evidence().speech()));
        json.writeEndObject();
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(Math.round(share * 100), 2);
    }

    private static void chapter(Section section, EpisodeHeading episode, JsonGenerator json) throws IOException {
        json.writeStartObject();
        span(section.span(), json);
        json.writeStringField("title", section.title());
        json.writeStringField("url", episode.at(section.span().start()).orElse(null));
        json.writeNumberField("words", section.speech().words());
        json.writeObjectFieldStart("segments");
        json.writeNumberField("first", section.speech().firstSegment());
        json.writeNumberField("count", section.speech().segmentCount());
        json.writeEndObject();
        json.writeArrayFieldStart("paragraphs");
        for (var paragraph : section.paragraphs()) {
            paragraph(paragraph, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void paragraph(Paragraph paragraph, JsonGenerator json) throws IOException {
        json.writeStartObject();
        span(paragraph.time(), json);
        if (!paragraph.label().isEmpty()) {
            json.writeStringField("speaker", paragraph.label());
        }
        json.writeStringField("text", paragraph.text());
        json.writeEndObject();
    }

    private static void span(TimeRange span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start().seconds());
        json.writeNumberField("end", span.end().seconds());
    }
}
