package io.cuepress.intake.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.check.Checked;
import io.cuepress.core.check.Pointer;
import io.cuepress.core.check.Problem;
import io.cuepress.core.check.Problem.Code;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.Imported.EpisodeDetails;
import io.cuepress.core.episode.Imported.EpisodeTrack;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.LanguageName;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.intake.episode.EpisodeJson.ReadRecord;
import io.cuepress.intake.record.Field;
import io.cuepress.intake.record.Findings;
import io.cuepress.intake.record.ImportOptions;
import io.cuepress.intake.record.Inspection;
import io.cuepress.intake.record.Quoted;
import io.cuepress.intake.record.RecordMessages;
import io.cuepress.intake.record.Repairs;
import io.cuepress.intake.segment.RollingSegments;
import io.cuepress.intake.segment.SegmentRepair;
import io.cuepress.intake.segment.SpokenLanguage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns a document into a valid episode, or into all its problems.
final class EpisodeCheck {

    private static final int LONGEST_CHANNEL = 500; // it is indexed, and an index row has to fit into a page
    private static final int LONGEST_URL = 4_000; // every chapter and paragraph of an outline links to it

    private static final Pattern YOUTUBE_ID = Pattern.compile("[A-Za-z0-9_-]{11}");

    private final ImportOptions options;
    private final Inspection inspection;
    private final Findings problems;

    EpisodeCheck(ImportOptions options, Inspection inspection) {
        this.options = options;
        this.inspection = inspection;
        this.problems = inspection.problems();
    }

    /// Checks one record of an import.
    ReadRecord record(EpisodeDocument document) {
        if (document.text(Field.TRACK_OF).isPresent()) {
            return track(document);
        }
        var id = id(document, Field.ID).orElse(null);
        return new ReadRecord(
                id,
                document.isDetails() ? details(document, id) : episode(document, id, inspection.repairs()),
                document.unknown());
    }

    /// A track has to name its language: none is detected for it.
    private ReadRecord track(EpisodeDocument document) {
        var id = id(document, Field.TRACK_OF).orElse(null);
        var language = language(document, Repairs.refused(problems)).orElse(null);
        var segments = segments(document);
        if (language == null && document.text(Field.LANGUAGE).isEmpty()) {
            problems.add(document.place(Field.LANGUAGE), Code.MISSING, EpisodeMessages.NO_LANGUAGE);
        }
        var content = id == null || language == null || !problems.isEmpty()
                ? new Checked.Invalid<EpisodeTrack>(problems.all())
                : new Checked.Valid<>(
                        new EpisodeTrack(id, new Transcript(language, segments)),
                        inspection.repairs().findings().all());
        return new ReadRecord(id, content, document.unknown());
    }

    /// A record that breaks off: its id, if that was read, and the problems up to there.
    ReadRecord broken(EpisodeDocument document) {
        var id = document.text(Field.ID)
                .flatMap(EpisodeId::parse)
                .or(() -> url(document).map(EpisodeId::of));
        return new ReadRecord(id.orElse(null), new Checked.Invalid<>(problems()), document.unknown());
    }

    /// All problems of the record.
    List<Problem> problems() {
        return problems.all();
    }

    private Checked<EpisodeDetails> details(EpisodeDocument document, @Nullable EpisodeId id) {
        var metadata = metadata(document, inspection.repairs());
        var chapters = document.chapters().orElse(new Checked.Valid<>(List.of(), List.of()));
        return switch (chapters) {
            case Checked.Valid<List<Chapter>>(var list, var repairs)
            when id != null && problems.isEmpty() ->
                new Checked.Valid<>(
                        new EpisodeDetails(id, metadata, list),
                        Stream.concat(inspection.repairs().findings().all().stream(), repairs.stream())
                                .toList());
            case Checked.Valid<List<Chapter>> valid -> new Checked.Invalid<>(problems());
            case Checked.Invalid<List<Chapter>>(var wrong) ->
                new Checked.Invalid<>(
                        Stream.concat(problems().stream(), wrong.stream()).toList());
        };
    }

    /// The episode in an upload, or all its problems. An invalid value about its video is one of them.
    Checked<Episode> uploaded(EpisodeDocument document, EpisodeId id) {
        return episode(document, id, Repairs.refused(problems));
    }

    /// The episode of this id, or all its problems. Its language is not detected here: that is much of the work of
    /// an import, and wasted on an episode that is stored already.
    ///
    /// @param video  invalid values about the video
    private Checked<Episode> episode(EpisodeDocument document, @Nullable EpisodeId id, Repairs video) {
        var metadata = metadata(document, video);
        var named = spokenLanguage(document, Repairs.refused(problems));
        var segments = segments(document);
        if (id == null || !problems.isEmpty()) {
            return new Checked.Invalid<>(problems.all());
        }
        var spoken = SpokenLanguage.named(named, options.language());
        var transcription = document.text(Field.TRANSCRIPTION).orElse("");
        return new Checked.Valid<>(
                new Episode(id, metadata, transcription, new Transcript(spoken.language(), segments), spoken.source()),
                inspection.repairs().findings().all());
    }

    /// The transcript of a document that need not name its episode, or all its problems.
    Checked<SpokenTranscript> transcript(EpisodeDocument document) {
        var named = spokenLanguage(document, inspection.repairs());
        var segments = segments(document);
        if (segments.isEmpty() && document.segments().stream().anyMatch(raw -> !raw.isEmpty())) {
            problems.add(Pointer.ROOT, Code.NOTHING_LEFT, EpisodeMessages.NOTHING_LEFT);
        }
        if (!problems.isEmpty()) {
            return new Checked.Invalid<>(problems.all());
        }
        var spoken = SpokenLanguage.named(named, options.language()).orDetected(segments);
        return new Checked.Valid<>(
                new SpokenTranscript(
                        new Transcript(spoken.language(), segments),
                        spoken.source(),
                        inspection.repairs().findings().count()),
                inspection.repairs().findings().all());
    }

    private Optional<EpisodeId> id(EpisodeDocument document, Field field) {
        var given = document.text(field).filter(text -> !text.isBlank());
        if (given.isPresent()) {
            var id = EpisodeId.parse(given.get());
            if (id.isEmpty()) {
                problems.add(document.place(field), Code.WRONG_FORM, EpisodeMessages.badId(Quoted.cut(given.get())));
            }
            return id;
        }
        var url = url(document);
        if (url.isEmpty()) {
            problems.add(Pointer.ROOT, Code.MISSING, EpisodeMessages.NO_ID);
        }
        return url.map(EpisodeId::of);
    }

    private static Optional<VideoUrl> url(EpisodeDocument document) {
        return document.text(Field.PAGE)
                .or(() -> document.text(Field.URL))
                .filter(text -> !text.isBlank())
                .or(() -> youtube(document))
                .map(VideoUrl::new);
    }

    /// The address of a video in rows that have the ids of a channel and a video, and no URL.
    private static Optional<String> youtube(EpisodeDocument document) {
        return document.text(Field.ID)
                .filter(id -> document.text(Field.CHANNEL_ID).isPresent()
                        && YOUTUBE_ID.matcher(id).matches())
                .map(id -> "https://www.youtube.com/watch?v=" + id);
    }

    private Metadata metadata(EpisodeDocument document, Repairs video) {
        limited(document, document.text(Field.PAGE).isPresent() ? Field.PAGE : Field.URL, LONGEST_URL);
        return new Metadata(
                new Channel(limited(document, Field.CHANNEL, LONGEST_CHANNEL)),
                url(document).orElse(null),
                new Title(limited(document, Field.TITLE, options.limits().title())),
                new Description(
                        limited(document, Field.DESCRIPTION, options.limits().description())),
                VideoFields.of(document, video));
    }

    private String limited(EpisodeDocument document, Field field, int limit) {
        var text = document.text(field).orElse("");
        if (text.codePointCount(0, text.length()) > limit) {
            problems.add(document.place(field), Code.TOO_LONG, RecordMessages.tooLong("The value", limit));
        }
        return text;
    }

    /// The language that the record names; a name of none is reported.
    private Optional<Language> language(EpisodeDocument document, Repairs invalid) {
        var named = document.text(Field.LANGUAGE).filter(tag -> !tag.isBlank());
        var language = named.flatMap(LanguageName::parse);
        if (named.isPresent() && language.isEmpty()) {
            invalid.add(
                    document.place(Field.LANGUAGE),
                    Code.WRONG_FORM,
                    EpisodeMessages.badLanguage(Quoted.cut(named.get())),
                    EpisodeMessages.LEFT_OUT);
        }
        return language;
    }

    /// The language that the record names; null for none, so that it is detected.
    private @Nullable Language spokenLanguage(EpisodeDocument document, Repairs invalid) {
        return language(document, invalid)
                .filter(language -> !language.equals(Language.UNDETERMINED))
                .orElse(null);
    }

    private List<Segment> segments(EpisodeDocument document) {
        var place = document.place(Field.SEGMENTS);
        if (document.segments().isEmpty()) {
            problems.add(place, Code.MISSING, EpisodeMessages.NO_SEGMENTS);
            return List.of();
        }
        var raw = RollingSegments.folded(document.segments().get(), place, inspection.repairs());
        return new SegmentRepair(place, inspection.badSegments()).repair(raw);
    }
}
