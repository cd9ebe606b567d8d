package io.cuepress.intake.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.segment.RawSegment;
import io.cuepress.intake.speech.Speech.Recognised;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One record as it was read: the texts of its known fields, the place of each, its segments and its
/// unknown columns.
final class EpisodeDocument {

    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<Field, Pointer> places = new EnumMap<>(Field.class);
    private final List<String> unknown = new ArrayList<>();
    private @Nullable List<RawSegment> segments;
    private @Nullable Checked<List<Chapter>> chapters;

    void put(Field field, Pointer place, String text) {
        places.put(field, place);
        texts.put(field, text);
    }

    /// Sets a field that the record does not have.
    void putMissing(Field field, String text) {
        texts.putIfAbsent(field, text);
    }

    void putSegments(Pointer place, List<RawSegment> read) {
        places.put(Field.SEGMENTS, place);
        segments = read;
    }

    /// Sets the segments of a recogniser, and its language unless the record names one.
    void putSpeech(Recognised speech) {
        putSegments(speech.place(), speech.segments());
        if (speech.language() != null && !texts.containsKey(Field.LANGUAGE)) {
            put(Field.LANGUAGE, speech.place(), speech.language());
        }
    }

    void putChapters(Pointer place, Checked<List<Chapter>> read) {
        places.put(Field.CHAPTERS, place);
        chapters = read;
    }

    void ignore(String column) {
        unknown.add(Quoted.cut(column));
    }

    /// The place of the field, or where it would be.
    Pointer place(Field field) {
        return places.getOrDefault(field, Pointer.ROOT.at(field.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /// The text of a field; empty when the record lacks it.
    Optional<String> text(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    Optional<List<RawSegment>> segments() {
        return Optional.ofNullable(segments);
    }

    /// Whether no segments were found where they are quickly found.
    boolean lacksSpeech() {
        return (segments == null || segments.isEmpty()) && !isDetails();
    }

    Optional<Checked<List<Chapter>>> chapters() {
        return Optional.ofNullable(chapters);
    }

    /// Whether this is the record of a downloader: the page or the chapters of a video, and no segments.
    boolean isDetails() {
        return segments == null && (chapters != null || texts.containsKey(Field.PAGE));
    }

    /// The ignored columns; chapters are read in details only.
    List<String> unknown() {
        if (chapters != null && !isDetails()) {
            return Stream.concat(unknown.stream(), Stream.of("chapters")).toList();
        }
        return unknown;
    }
}
