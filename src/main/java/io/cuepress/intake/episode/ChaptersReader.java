package io.cuepress.intake.episode;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.time.Timecode;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.JsonProblems;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the JSON chapters of Podcasting 2.0, or a bare array of `{start, title}`. Chapters are sorted by start;
/// two with the same start are a problem. A chapter without a title is left out, unless it is silent (`toc` is
/// false) or no other chapter remains.
public final class ChaptersReader {

    private static final int MOST = 5_000;

    private final Limits limits;
    private final Findings problems = new Findings();
    private final Repairs repairs = Repairs.made();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<Pointer> untitled = new ArrayList<>();

    private ChaptersReader(Limits limits) {
        this.limits = limits;
    }

    /// The chapters of a body, at least one.
    public static Checked<List<Chapter>> read(byte[] body, Limits limits) {
        return new ChaptersReader(limits).read(body);
    }

    /// The chapters of the array under the parser, possibly none.
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
                case null, default -> problems.add(Pointer.ROOT, Code.UNKNOWN_SHAPE, EpisodeMessages.NOT_CHAPTERS);
            }
        } catch (IOException broken) {
            report(broken);
        }
        return checked();
    }

    private Checked<List<Chapter>> checked() {
        untitled.forEach(place -> repairs.add(place, Code.MISSING, EpisodeMessages.NO_TITLE, EpisodeMessages.LEFT_OUT));
        chapters.sort(Comparator.comparing(Chapter::start));
        requireAscending();
        return problems.isEmpty()
                ? new Checked.Valid<>(List.copyOf(chapters), repairs.findings().all())
                : new Checked.Invalid<>(problems.all());
    }

    private void report(IOException broken) {
        try {
            JsonProblems.report(broken, Pointer.ROOT, problems);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from memory cannot fail", impossible);
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
            problems.add(Pointer.ROOT.at("chapters"), Code.MISSING, RecordMessages.missing("The object", "chapters"));
        }
    }

    private void readArray(JsonParser parser, Pointer list) throws IOException {
        if (readList(parser, list) == 0) {
            problems.add(list, Code.MISSING, EpisodeMessages.noChapters(MOST));
        } else if (chapters.isEmpty()) {
            untitled.forEach(
                    place -> problems.add(place, Code.MISSING, RecordMessages.missing("The chapter", "title")));
        }
    }

    /// Reads the array; the answer is the number of its elements.
    private int readList(JsonParser parser, Pointer list) throws IOException {
        var index = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problems.add(
                        list.at(index),
                        Code.WRONG_TYPE,
                        RecordMessages.wrongType(
                                "The chapter", Quoted.value(parser), "an object with start and title"));
                parser.skipChildren();
            } else {
                readChapter(parser, list.at(index));
            }
        }
        if (index > MOST) {
            problems.add(list, Code.TOO_MANY, EpisodeMessages.tooManyChapters(MOST));
        }
        return index;
    }

    private void readChapter(JsonParser parser, Pointer place) throws IOException {
        var fields = new ChapterFields(limits, problems, repairs);
        fields.read(parser, place);
        var start = fields.start();
        if (!fields.isTitled()) {
            untitled.add(place.at("title"));
        } else if (start.isEmpty()) {
            problems.add(place, Code.MISSING, EpisodeMessages.NO_START);
        } else if (start.getAsLong() < 0 || start.getAsLong() >= Timecode.LAST.ms()) {
            problems.add(place, Code.OUT_OF_RANGE, EpisodeMessages.START_OUT_OF_RANGE);
        } else if (chapters.size() < MOST) {
            chapters.add(fields.chapter(new Timecode(start.getAsLong())));
        }
    }

    private void requireAscending() {
        for (var i = 1; i < chapters.size(); i++) {
            var chapter = chapters.get(i);
            if (chapter.start().equals(chapters.get(i - 1).start())) {
                problems.add(
                        Pointer.ROOT,
                        Code.OUT_OF_ORDER,
                        EpisodeMessages.sameStart(chapter.start().toString(), Quoted.cut(chapter.title())));
            }
        }
    }
}
