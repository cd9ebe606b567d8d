package io.cuepress.intake.segment;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the speaker of a segment: a name, or the number of a voice; null and blank stand for no speaker.
public final class SpeakerName {

    private SpeakerName() {}

    public static @Nullable Speaker read(JsonParser parser, Pointer place, Findings problems, Repairs repairs)
            throws IOException {
        var token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            problems.add(
                    place, Code.WRONG_TYPE, RecordMessages.wrongType("The speaker", Quoted.value(parser), "a string"));
            parser.skipChildren();
            return null;
        }
        var name = Cleaned.text(parser.getText(), place, repairs).strip();
        return name.isEmpty() ? null : new Speaker(name);
    }
}
