package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the speaker of a segment: a name, or the number of a voice; null and blank stand for no speaker.
public final class SpeakerName {

    private SpeakerName() {}

    /// The speaker under the parser; null for none, and for a value that is no name, which is reported.
    public static @Nullable Speaker read(JsonParser parser, Pointer place, Repairs repairs) throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            repairs.add(
                    place,
                    Code.WRONG_TYPE,
                    SegmentMessages.wrongSpeaker(Quoted.value(parser)),
                    SegmentMessages.VALUE_LEFT_OUT);
            parser.skipChildren();
            return null;
        }
        var name = Cleaned.text(parser.getText(), place, repairs).strip();
        return name.isEmpty() ? null : new Speaker(name);
    }
}
