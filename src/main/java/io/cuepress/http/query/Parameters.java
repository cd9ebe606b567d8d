package io.cuepress.http.query;

import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.BundleFormat;
import io.cuepress.intake.record.IntakeOptions.BadSegments;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.sql.Cursor;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every query parameter of the service, once.
public final class Parameters {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    static final Parameter<CueShape> STYLE = choice(
            "style",
            "How cues are cut: source, the default, is one cue a segment as imported; the others reshape them to published"
                    + " rules. Any limit without a style reshapes by netflix.",
            CueShape.values());
    public static final Map<CueLimit, Parameter<Integer>> LIMITS = limits();
    public static final Parameter<Timecode> FROM = time("from", "Where the clip starts.", "1:25");
    public static final Parameter<Timecode> TO = time("to", "Where the clip ends.", "00:02:15.500");
    static final Parameter<Boolean> REBASE =
            flag("rebase", "With from: whether times count from the clip's start. On by default.");
    static final Parameter<Long> SHIFT = new Parameter<>(
            "shift",
            "Seconds by which everything is shown later, or earlier when negative; what falls before 0 is cut.",
            "seconds with at most three decimals, between -360000 and 360000",
            "-2.5",
            List.of(),
            Times::shift);
    static final Parameter<Rate> RATE = new Parameter<>(
            "rate",
            "How much faster the target plays than the source.",
            "a number or a fraction of two, from 0.1 to 10, such as 1.001 or 25/23.976",
            "25/23.976",
            List.of(),
            Rate::parse);
    public static final Parameter<Language> LANG = new Parameter<>(
            "lang",
            "The language of the track; the episode's own by default.",
            "a BCP 47 language tag such as en, pt-BR or zh-Hant",
            "en",
            List.of(),
            Language::parse);
    static final Parameter<SpeakerLabels> SPEAKERS = choice(
            "speakers",
            "How speakers are named; by default voice in WebVTT, prefix elsewhere.",
            SpeakerLabels.values());
    public static final Parameter<LineEnd> EOL = choice("eol", "What ends a line; lf by default.", LineEnd.values());
    public static final Parameter<Boolean> BOM =
            flag("bom", "Whether the file starts with a byte order mark. Off by default.");
    public static final Parameter<List<BundleFormat>> FORMATS = new Parameter<>(
            "formats",
            "Which files are wanted, by their names or their extensions; all by default.",
            "names parted by commas, of "
                    + BundleFormat.all().stream().map(BundleFormat::name).collect(Collectors.joining(", ")),
            "subtitles.srt,vtt",
            List.of(),
            Parameters::formats);
    static final Parameter<Boolean> WORDS =
            flag("words", "WebVTT only: whether words get timestamps, where the data has them. Off by default.");
    public static final Parameter<Long> SEGMENT = new Parameter<>(
            "segment",
            "How long a segment is; 6 seconds by default.",
            "seconds with at most three decimals, from 1 to 60",
            "6",
            List.of(),
            text -> Times.shift(text).filter(ms -> ms >= 1_000 && ms <= 60_000));
    public static final Parameter<Long> MPEGTS = new Parameter<>(
            "mpegts",
            "The time stamp of the stream that stands for its beginning, 900000 by default; 0 for fragmented MP4.",
            "a whole number from 0 to 8589934591",
            "900000",
            List.of(),
            text -> text.matches("\\d{1,10}")
                    ? Optional.of(Long.valueOf(text)).filter(ticks -> ticks < HlsTiming.LIMIT_MPEGTS)
                    : Optional.empty());
    public static final Parameter<Boolean> DOWNLOAD =
            flag("download", "Whether browsers save the file instead of showing it. Off by default.");
    public static final Parameter<SubtitleFormat> CONVERT_TO =
            choice("to", "The format to convert to.", SubtitleFormat.values());
    public static final Parameter<Timecode> UNTIL =
            time("until", "Where the clip ends; to is the format here.", "00:02:15.500");
    public static final Parameter<Boolean> PARAGRAPHS =
            flag("paragraphs", "Whether the text is wanted, or the titles alone. On by default.");
    public static final Parameter<Source> SOURCE = choice(
            "source",
            "Which chapters; by default those given for the episode, else those of its description.",
            new Source[] {Source.DESCRIPTION, Source.STORED});
    public static final Parameter<Long> SNAP = new Parameter<>(
            "snap",
            "How far, in seconds, a chapter may be moved to the nearest start of a segment; 0 by default.",
            "seconds with at most three decimals, from 0 to 60",
            "2.5",
            List.of(),
            text -> Times.shift(text).filter(ms -> ms >= 0 && ms <= 60_000));
    public static final Parameter<BadSegments> ON_BAD_SEGMENT = choice(
            "onBadSegment",
            "Whether segments that can be mended are, or refuse their episode. repair by default.",
            BadSegments.values());
    public static final Parameter<String> GIVEN_ID =
            text("id", "The id of the episode whose one transcript the body is.", "my-episode");
    public static final Parameter<String> GIVEN_URL =
            text("url", "The URL of the episode whose one transcript the body is.", "https://youtu.be/TOo-HnjjuhU");
    public static final Parameter<String> GIVEN_TITLE = text("title", "With id or url: the episode's title.", "Hello");
    public static final Parameter<String> GIVEN_CHANNEL = text("channel", "With id or url: its channel.", "Bees");
    public static final Parameter<String> CHANNEL =
            text("channel", "Only episodes of exactly this channel.", "Yannic Kilcher");
    public static final Parameter<String> TITLE =
            text("title", "Only episodes with this in the title, in any case.", "License");
    public static final Parameter<Integer> LIMIT = new Parameter<>(
            "limit",
            "How many at most; 50 by default.",
            "a whole number from 1 to 200",
            "50",
            List.of(),
            text -> WHOLE_NUMBER.matcher(text).matches()
                    ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= 200)
                    : Optional.empty());
    public static final Parameter<Cursor> AFTER = after("TOo-HnjjuhU", id -> true);
    public static final Parameter<Cursor> AFTER_RUN = after(
            "00000000-0000-4000-8000-000000000000", id -> ImportRun.parseId(id).isPresent());

    private Parameters() {}

    private static Optional<List<BundleFormat>> formats(String text) {
        var chosen = new LinkedHashSet<BundleFormat>();
        for (var name : text.split(",", -1)) {
            var found = BundleFormat.all().stream()
                    .filter(format ->
                            format.name().equals(name) || format.name().endsWith("." + name))
                    .toList();
            if (found.isEmpty() || name.isEmpty()) {
                return Optional.empty();
            }
            chosen.addAll(found);
        }
        return Optional.of(List.copyOf(chosen));
    }

    private static Map<CueLimit, Parameter<Integer>> limits() {
        var limits = new EnumMap<CueLimit, Parameter<Integer>>(CueLimit.class);
        limits.put(CueLimit.MAX_LINE_LENGTH, count(CueLimit.MAX_LINE_LENGTH, "The longest line, in characters."));
        limits.put(CueLimit.MAX_LINES, count(CueLimit.MAX_LINES, "The most lines of a cue."));
        limits.put(CueLimit.MAX_CPS, count(CueLimit.MAX_CPS, "The highest reading speed, in characters a second."));
        limits.put(CueLimit.MIN_DURATION, duration(CueLimit.MIN_DURATION, "How long a cue is shown at least."));
        limits.put(CueLimit.MAX_DURATION, duration(CueLimit.MAX_DURATION, "How long a cue is shown at most."));
        limits.put(CueLimit.MIN_GAP, duration(CueLimit.MIN_GAP, "The shortest gap between two cues."));
        return Collections.unmodifiableMap(limits);
    }

    private static Parameter<Integer> count(CueLimit limit, String meaning) {
        return new Parameter<>(
                limit.parameter(),
                meaning,
                "a whole number from " + limit.least() + " to " + limit.most(),
                Integer.toString(limit.most()),
                List.of(),
                text -> WHOLE_NUMBER.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text)).filter(limit::allows)
                        : Optional.empty());
    }

    private static Parameter<Integer> duration(CueLimit limit, String meaning) {
        var least = new Timecode(limit.least()).seconds();
        var most = new Timecode(limit.most()).seconds();
        return new Parameter<>(
                limit.parameter(),
                meaning,
                "seconds with at most three decimals, from " + least + " to " + most,
                most.toPlainString(),
                List.of(),
                text -> Times.shift(text)
                        .filter(ms -> Math.abs(ms) <= limit.most())
                        .map(Long::intValue)
                        .filter(limit::allows));
    }

    private static Parameter<Timecode> time(String name, String meaning, String example) {
        return new Parameter<>(
                name,
                meaning,
                "seconds such as 75.5, or a timecode such as 1:15.5 or 00:01:15.500, below 100 hours",
                example,
                List.of(),
                Times::moment);
    }

    /// @param isListed  whether the list can have this id
    private static Parameter<Cursor> after(String id, Predicate<String> isListed) {
        return new Parameter<>(
                "after",
                "Where to go on: the next of the page before.",
                "the next of the page before, as it was given",
                new Cursor(java.time.Instant.EPOCH, id).encode(),
                List.of(),
                text -> Cursor.decode(text).filter(cursor -> isListed.test(cursor.id())));
    }

    private static Parameter<Boolean> flag(String name, String meaning) {
        var values = List.of("true", "false");
        Function<String, Optional<Boolean>> read =
                text -> values.contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        return new Parameter<>(name, meaning, "true or false", "true", values, read);
    }

    private static Parameter<String> text(String name, String meaning, String example) {
        return new Parameter<>(
                name,
                meaning,
                "a text of 1 to 1000 characters without control characters",
                example,
                List.of(),
                text -> Optional.of(text)
                        .filter(t ->
                                !t.isEmpty() && t.length() <= 1000 && t.chars().noneMatch(Character::isISOControl)));
    }

    private static <E extends Enum<E>> Parameter<E> choice(String name, String meaning, E[] constants) {
        var values = Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Parameter<>(
                name, meaning, "one of " + String.join(", ", values), values.getFirst(), values, text -> {
                    var index = values.indexOf(text);
                    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
                });
    }
}
