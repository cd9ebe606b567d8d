package io.cuepress.core.subtitle.write;

import com.fasterxml.jackson.core.JsonGenerator;
import io.cuepress.core.subtitle.Cue;
import io.cuepress.core.subtitle.JsonText;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import java.io.IOException;

/// The JSON transcript of Podcasting 2.0. It has a member for the speaker, so the text never has the name.
final class PodcastJsonWriter implements SubtitleWriter {

    @Override
    public void write(Track track, StringBuilder out) {
        JsonText.append(out, json -> {
            json.writeStartObject();
            json.writeStringField("version", "1.0.0");
            json.writeArrayFieldStart("segments");
            for (var cue : track.cues()) {
                segment(cue, track.labels(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void segment(Cue cue, SpeakerLabels labels, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (labels != SpeakerLabels.NONE && !cue.label().isEmpty()) {
            json.writeStringField("speaker", cue.label());
        }
        json.writeNumberField("startTime", cue.time().start().seconds());
        json.writeNumberField("endTime", cue.time().end().seconds());
        json.writeStringField("body", cue.text());
        json.writeEndObject();
    }
}
