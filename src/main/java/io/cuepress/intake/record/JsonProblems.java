package io.cuepress.intake.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import java.io.CharConversionException;
import java.io.IOException;

/// Turns failures of the JSON parser into problems of the record.
public final class JsonProblems {

    private JsonProblems() {}

    /// Reports why JSON could not be read, at its place in the record.
    ///
    /// @throws IOException the failure itself, when the input did not cause it
    public static void report(IOException failure, Pointer place, Findings problems) throws IOException {
        switch (failure) {
            case StreamConstraintsException tooMuch
            when isDepth(tooMuch) -> problems.add(place, Code.TOO_DEEP, RecordMessages.tooDeep());
            case StreamConstraintsException tooMuch ->
                problems.add(place, Code.TOO_LONG, RecordMessages.valueTooLong(firstLine(tooMuch)));
            case JsonEOFException cutOff -> problems.add(place, Code.NOT_JSON, RecordMessages.endsTooEarly(at(cutOff)));
            case JsonProcessingException broken ->
                problems.add(
                        place,
                        firstLine(broken).startsWith("Invalid UTF-8") ? Code.NOT_UTF8 : Code.NOT_JSON,
                        RecordMessages.notJson(firstLine(broken), at(broken)));
            case CharConversionException notText -> problems.add(place, Code.NOT_UTF8, RecordMessages.notUtf8());
            default -> throw failure;
        }
    }

    /// Whether JSON could not be read because it has bytes that are not UTF-8.
    public static boolean isNotUtf8(IOException failure) {
        return failure instanceof CharConversionException
                || (failure instanceof JsonProcessingException broken
                        && firstLine(broken).startsWith("Invalid UTF-8"));
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
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
