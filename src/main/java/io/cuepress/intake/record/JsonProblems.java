package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import java.io.CharConversionException;
import java.io.IOException;

/// What a JSON parser says, told to the person who sent the record.
public final class JsonProblems {

    private JsonProblems() {}

    /// Reports why JSON could not be read, at its place in the record.
    ///
    /// @throws IOException the failure itself, when it is none of the input's
    public static void report(IOException failure, Pointer place, Findings problems) throws IOException {
        switch (failure) {
            case StreamConstraintsException tooMuch
            when isDepth(tooMuch) -> problems.add(place, Code.TOO_DEEP, "The JSON is nested too deep.");
            case StreamConstraintsException tooMuch -> problems.add(place, Code.TOO_LONG, firstLine(tooMuch));
            case JsonEOFException cutOff ->
                problems.add(place, Code.NOT_JSON, "The JSON ends before it is complete" + at(cutOff));
            case JsonProcessingException broken ->
                problems.add(
                        place,
                        firstLine(broken).startsWith("Invalid UTF-8") ? Code.NOT_UTF8 : Code.NOT_JSON,
                        firstLine(broken) + at(broken));
            case CharConversionException notText -> problems.add(place, Code.NOT_UTF8, "The text is not UTF-8.");
            default -> throw failure;
        }
    }

    private static boolean isDepth(StreamConstraintsException tooMuch) {
        return firstLine(tooMuch).contains("nesting depth");
    }

    private static String firstLine(JsonProcessingException failure) {
        return failure.getOriginalMessage()
                .lines()
                .findFirst()
                .map(Quoted::clean)
                .orElse("not JSON");
    }

    private static String at(JsonProcessingException failure) {
        var location = failure.getLocation();
        return location == null ? "." : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ").";
    }
}
