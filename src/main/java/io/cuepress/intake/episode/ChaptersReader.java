package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.intake.record.Cleaned;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.JsonProblems;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.segment.TimeUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Reads chapters as people and tools give them: the JSON chapters of Podcasting 2.0, or a bare array of
/// `{start, title}`. They are sorted by start; two at one moment are an error.
public final class ChaptersReader {

    private static final int MOST = 5_000;

    private final Limits limits;
    private final Findings problems = new Findings();
    private final Findings repairs = new Findings();
    private final List<Chapter> chapters = new ArrayList<>();

    private ChaptersReader(Limits limits) {
        this.limits = limits;
    }

    /// The chapters in these bytes, at least one.
    public static Checked<List<Chapter>> read(byte[] body, Limits limits) {
        return new ChaptersReader(limits).read(body);
    }

    /// The chapters in the array under the parser, maybe none.
    static Checked<List<Chapter>> read(JsonParser parser, Pointer list, Limits limits) throws IOException {
        var reader = new ChaptersReader(limits);
        reader.readList(parser, list);
        return reader.checked();
    }

    private Checked<List<Chapter>> read(byte[] body) {
        try (var parser = Json.factory(limits).createParser(body)) {
            switch (parser.nextToken()) {
                case START_ARRAY -> readArray(parser, Pointer.ROOT);
                case START_OBJECT -> readObject(parser);
                case null, default ->
                    problems.add(Pointer.ROOT, Code.UNKNOWN_SHAPE, "Chapters are an array, or an object with one.");
            }
        } catch (IOException broken) {
            report(broken);
        }
        return checked();
    }

    private Checked<List<Chapter>> checked() {
        chapters.sort(Comparator.comparing(Chapter::start));
        requireAscending();
        return problems.isEmpty()
                ? new Checked.Valid<>(List.copyOf(chapters), repairs.all())
                : new Checked.Invalid<>(problems.all());
    }

    private void report(IOException broken) {
        try {
            JsonProblems.report(broken, Pointer.ROOT, problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory", impossible);
        }
    }

    private void readObject(JsonParser parser) throws IOException {
        var found = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("chapters")) {
                readArray(parser, Pointer.ROOT.at(name));
                found = true;
            } else {
                parser.skipChildren();
            }
        }
        if (!found) {
            problems.add(Pointer.ROOT.at("chapters"), Code.MISSING, "There is no array \"chapters\".");
        }
    }

    private void readArray(JsonParser parser, Pointer list) throws IOException {
        if (readList(parser, list) == 0) {
            problems.add(list, Code.MISSING, "Give 1 to " + MOST + " chapters.");
        }
    }

    /// How many elements the array has.
    private int readList(JsonParser parser, Pointer list) throws IOException {
        var index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problems.add(
                        list.at(index), Code.WRONG_TYPE, "A chapter is an object, not " + Quoted.value(parser) + ".");
                parser.skipChildren();
            } else {
                readChapter(parser, list.at(index));
            }
        }
        if (index > MOST) {
            problems.add(list, Code.TOO_MANY, "Give 1 to " + MOST + " chapters.");
        }
        return index;
    }

    private void readChapter(JsonParser parser, Pointer place) throws IOException {
        var start = OptionalLong.empty();
        @Nullable String title = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "start", "startTime", "start_time" ->
                    start = TimeUnit.SECONDS.read(parser, place.at(name), problems);
                case "title" -> title = title(parser, place.at(name));
                default -> parser.skipChildren();
            }
        }
        if (title == null || title.isBlank()) {
            problems.add(place.at("title"), Code.MISSING, "A chapter needs a title.");
        } else if (start.isEmpty()) {
            problems.add(place, Code.MISSING, "A chapter needs its start, in seconds.");
        } else if (start.getAsLong() < 0 || start.getAsLong() >= Timecode.LAST.ms()) {
            problems.add(place, Code.OUT_OF_RANGE, "A chapter starts between 0 and 100 hours.");
        } else if (chapters.size() < MOST) {
            chapters.add(new Chapter(new Timecode(start.getAsLong()), title));
        }
    }

    private @Nullable String title(JsonParser parser, Pointer place) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            parser.skipChildren();
            return null;
        }
        var title = CleanText.oneLine(Cleaned.text(parser.getText(), place, repairs));
        if (title.codePointCount(0, title.length()) > limits.title()) {
            problems.add(place, Code.TOO_LONG, "The title is longer than " + limits.title() + " characters.");
        }
        return title;
    }

    private void requireAscending() {
        for (var i = 1; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            if (chapter.start().equals(chapters.get(i - 1).start())) {
                problems.add(
                        Pointer.ROOT,
                        Code.OUT_OF_ORDER,
                        "Two chapters start at " + chapter.start() + ": " + Quoted.cut(chapter.title()) + " is one.");
            }
        }
    }
}
