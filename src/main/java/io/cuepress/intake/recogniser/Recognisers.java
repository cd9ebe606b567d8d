package io.cuepress.intake.recogniser;

import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.speech.Element;
import io.cuepress.intake.speech.Elements;
import io.cuepress.intake.speech.JsonShape;
import io.cuepress.intake.speech.Speech;
import io.cuepress.intake.speech.Speech.Recognised;
import io.cuepress.intake.speech.SpeechReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the JSON of a recogniser that is told by its shape.
public final class Recognisers {

    private static final List<String> LANGUAGES =
            List.of("language_code", "language", "languageCode", "detected_language", "lang", "locale");

    /// The lists that recognisers leave empty when nothing is said.
    private static final List<String> LISTS = List.of(
            "utterances[]",
            "words[]",
            "chunks[]",
            "snippets[]",
            "phrases[]",
            "recognizedPhrases[]",
            "monologues[]",
            "results.utterances[]",
            "results.items[]");

    private final byte[] json;
    private final Limits limits;

    private Recognisers(byte[] json, Limits limits) {
        this.json = json;
        this.limits = limits;
    }

    /// Reads a body.
    ///
    /// @return empty when no recogniser has its shape
    /// @throws IOException when the body is no JSON
    public static Optional<Recognised> read(byte[] json, Limits limits, Inspection inspection) throws IOException {
        var shape = JsonShape.of(json, limits);
        var found = Recogniser.of(shape);
        if (found.isPresent()) {
            return Optional.of(new Recognisers(json, limits).read(found.get(), inspection));
        }
        return Optional.empty();
    }

    /// Reads a body whose times are in milliseconds; empty when the shape of the body defines another unit.
    ///
    /// @throws IOException when the body is no JSON
    public static Optional<Recognised> inMilliseconds(byte[] json, Limits limits, Inspection inspection)
            throws IOException {
        var found = Recogniser.of(JsonShape.of(json, limits));
        var reader = found.flatMap(known -> known.recogniser().inMilliseconds());
        if (found.isEmpty() || reader.isEmpty()) {
            return Optional.empty();
        }
        var read = new Recognisers(json, limits).read(reader.get(), found.get().root(), inspection);
        reportUnit(read, true, inspection);
        return Optional.of(read);
    }

    /// Whether a body is the answer of a recogniser that heard nothing.
    ///
    /// @throws IOException when the body is no JSON
    public static boolean isSilent(byte[] json, Limits limits) throws IOException {
        var shape = JsonShape.of(json, limits);
        return LISTS.stream().anyMatch(shape::hasEmpty);
    }

    /// What a body is that no recogniser reads, and what to send instead; empty when that is unknown, too.
    ///
    /// @throws IOException when the body is no JSON
    public static Optional<String> advice(byte[] json, Limits limits) throws IOException {
        return Unreadable.of(JsonShape.of(json, limits)).map(Unreadable::advice);
    }

    private Recognised read(Recogniser.Found found, Inspection inspection) throws IOException {
        var recogniser = found.recogniser();
        var inMs = recogniser.inMilliseconds();
        if (inMs.isEmpty()) {
            return read(recogniser.reader(), found.root(), inspection);
        }
        var trial = Inspection.of(inspection);
        var seconds = read(recogniser.reader(), found.root(), trial);
        var isMs =
                !trial.problems().isEmpty() || SpeechRate.of(seconds.segments()).isOfMilliseconds();
        var read = read(isMs ? inMs.get() : recogniser.reader(), found.root(), inspection);
        reportUnit(read, isMs, inspection);
        return read;
    }

    private static void reportUnit(Recognised read, boolean isMs, Inspection inspection) {
        inspection
                .repairs()
                .add(read.place(), Code.TIME_UNIT_DETECTED, RecogniserMessages.NO_UNIT, RecogniserMessages.unit(isMs));
    }

    private Recognised read(SpeechReader.Factory factory, String root, Inspection inspection) throws IOException {
        var speech = new Speech(limits, inspection);
        var reader = factory.of(speech);
        var takers = new HashMap<String, Consumer<Element>>();
        LANGUAGES.forEach(name -> takers.put(root + name, speech::language));
        reader.takers().forEach((path, taker) -> takers.put(path(root, path), taker));
        Elements.walk(json, limits, takers);
        reader.finish();
        return speech.recognised(list(root, reader));
    }

    private static String path(String root, String path) {
        return path.isEmpty() ? root.replaceFirst("\\.$", "") : root + path;
    }

    /// The place of the list that is read first, without the numbers of those around it.
    private static Pointer list(String root, SpeechReader reader) {
        var path = root + reader.takers().keySet().stream().sorted().findFirst().orElse("");
        var place = Pointer.ROOT;
        for (var name : path.replace("[]", "").split("\\.", -1)) {
            place = name.isEmpty() ? place : place.at(Quoted.clean(name));
        }
        return place;
    }
}
