package io.cuepress.http.query;

import static io.cuepress.http.query.Parameter.choice;
import static io.cuepress.http.query.Parameter.count;
import static io.cuepress.http.query.Parameter.flag;
import static io.cuepress.http.query.Parameter.seconds;
import static io.cuepress.http.query.Parameter.text;
import static io.cuepress.http.query.Parameter.time;

import io.cuepress.core.outline.Provenance.Source;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.write.HlsTiming;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.FrameRate;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.LanguageName;
import io.cuepress.export.BundleFormat;
import io.cuepress.intake.record.ImportOptions.BadSegments;
import io.cuepress.store.run.ImportRun;
import io.cuepress.store.sql.Cursor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All query parameters of the service.
public final class Parameters {

    static final Parameter<CueShape> STYLE = choice(
            "style",
            "How cues are cut: source, the default, makes one cue per segment as imported; the others reshape cues to"
                    + " published guidelines. A limit without a style reshapes as netflix.",
            CueShape.values());
    public static final Map<CueLimit, Parameter<Integer>> LIMITS = limits();
    public static final Parameter<Timecode> FROM = time("from", "Start of the clip.", "1:25");
    public static final Parameter<Timecode> TO = time("to", "End of the clip.", "00:02:15.500");
    static final Parameter<Boolean> REBASE =
            flag("rebase", "Whether times count from the start of the clip. Default: true.");
    static final Parameter<Long> SHIFT = Parameter.of(
            "shift",
            "Seconds by which cues are delayed, or advanced if negative; what falls before 0 is cut.",
            "seconds with at most three decimals, between -360000 and 360000",
            "-2.5",
            Times::shift);
    static final Parameter<Rate> RATE = Parameter.of(
            "rate",
            "How much faster the target plays than the source.",
            "a number from 0.1 to 10 such as 1.001, or a fraction such as 25/23.976",
            "25/23.976",
            Rate::parse);
    public static final Parameter<Language> LANG = Parameter.of(
            "lang",
            "Language of the track. Default: the language of the episode.",
            "a BCP 47 language tag such as en, pt-BR or zh-Hant",
            "en",
            text -> text.isBlank() ? Optional.empty() : LanguageName.parse(text));
    static final Parameter<SpeakerLabels> SPEAKERS = choice(
            "speakers",
            "How speakers are labelled. Default: voice in WebVTT and TTML, prefix in other formats.",
            SpeakerLabels.values());
    public static final Parameter<LineEnd> EOL = choice("eol", "Line ending. Default: lf.", LineEnd.values());
    public static final Parameter<Boolean> BOM =
            flag("bom", "Whether the file starts with a byte order mark. Default: false.");
    public static final Parameter<List<BundleFormat>> FORMATS = Parameter.of(
            "formats",
            "Files in the archive, by name or extension. Default: all.",
            "names separated by commas, out of "
                    + BundleFormat.all().stream().map(BundleFormat::name).collect(Collectors.joining(", ")),
            "subtitles.srt,vtt",
            Parameters::formats);
    static final Parameter<Boolean> WORDS =
            flag("words", "WebVTT only: whether words have timestamps, where the transcript has them. Default: false.");
    public static final Parameter<Long> SEGMENT =
            seconds("segment", "Duration of an HLS segment. Default: 6.", 1_000, 60_000, "6");
    public static final Parameter<Long> MPEGTS = Parameter.of(
            "mpegts",
            "MPEG timestamp at the start of the stream; 0 for fragmented MP4. Default: 900000.",
            "a whole number from 0 to " + (HlsTiming.LIMIT_MPEGTS - 1),
            "900000",
            text -> text.matches("\\d{1,10}")
                    ? Optional.of(Long.valueOf(text)).filter(ticks -> ticks < HlsTiming.LIMIT_MPEGTS)
                    : Optional.empty());
    public static final Parameter<Boolean> DOWNLOAD =
            flag("download", "Whether browsers save the file instead of displaying it. Default: false.");
    public static final Parameter<FrameRate> FPS = Parameter.of(
            "fps",
            "Frames per second of a file whose times count frames, such as MicroDVD, where it does not say so itself.",
            "a number from 1 to 240 such as 25 or 23.976",
            "25",
            FrameRate::parse);
    public static final Parameter<Boolean> REPORT = flag(
            "report",
            "Whether the answer is JSON with the file as `content` and the `repairs` of the body, each with its line."
                    + " Default: false.");
    public static final Parameter<SubtitleFormat> CONVERT_TO = choice("to", "Target format.", SubtitleFormat.values());
    public static final Parameter<Timecode> UNTIL =
            time("until", "End of the clip; here `to` is the target format.", "00:02:15.500");
    public static final Parameter<Boolean> PARAGRAPHS =
            flag("paragraphs", "Whether the outline has text, or titles alone. Default: true.");
    public static final Parameter<Source> SOURCE = choice(
            "source",
            "Source of the chapters. Default: stored if there are any, else description.",
            new Source[] {Source.DESCRIPTION, Source.STORED});
    public static final Parameter<Long> SNAP = seconds(
            "snap", "How far a chapter may move to the nearest start of a segment. Default: 0.", 0, 60_000, "2.5");
    public static final Parameter<Integer> MIN_CONFIDENCE = Parameter.of(
            "minConfidence",
            "The least confidence of chapters read from a description; with less there are none. Default: 0.",
            "a number from 0 to 1 with at most two decimals",
            "0.9",
            Parameters::percent);
    public static final Parameter<Boolean> TURNED = flag(
            "turned",
            "With chapters read from a description without line breaks: whether each title goes to the time on its"
                    + " other side. Default: false.");
    public static final Parameter<BadSegments> ON_BAD_SEGMENT = choice(
            "onBadSegment",
            "Whether repairable segments are repaired, or their episode is rejected. Default: repair.",
            BadSegments.values());
    public static final Parameter<String> GIVEN_ID =
            text("id", "For a body that is one transcript: the id of the episode.", "my-episode");
    public static final Parameter<String> GIVEN_URL =
            text("url", "For a body that is one transcript: the URL of the episode.", "https://youtu.be/TOo-HnjjuhU");
    public static final Parameter<String> GIVEN_TITLE =
            text("title", "With `id` or `url`: the title of the episode.", "Hello");
    public static final Parameter<String> GIVEN_CHANNEL =
            text("channel", "With `id` or `url`: the channel of the episode.", "Bees");
    public static final Parameter<String> CHANNEL =
            text("channel", "Only episodes of exactly this channel.", "Yannic Kilcher");
    public static final Parameter<String> TITLE =
            text("title", "Only episodes whose title contains this text, in upper or lower case.", "License");
    public static final Parameter<Integer> LIMIT =
            count("limit", "Maximum length of the page. Default: 50.", 1, 200, "50");
    public static final Parameter<Cursor> AFTER = after("TOo-HnjjuhU", id -> true);
    public static final Parameter<Cursor> AFTER_RUN = after(
            "00000000-0000-4000-8000-000000000000", id -> ImportRun.parseId(id).isPresent());

    private Parameters() {}

    private static Optional<Integer> percent(String text) {
        return text.matches("0([.]\\d{1,2})?|1([.]0{1,2})?")
                ? Optional.of(new BigDecimal(text).movePointRight(2).intValueExact())
                : Optional.empty();
    }

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
        limits.put(CueLimit.MAX_LINE_LENGTH, number(CueLimit.MAX_LINE_LENGTH, "Maximum characters of a line."));
        limits.put(CueLimit.MAX_LINES, number(CueLimit.MAX_LINES, "Maximum lines of a cue."));
        limits.put(CueLimit.MAX_CPS, number(CueLimit.MAX_CPS, "Maximum reading speed, in characters per second."));
        limits.put(CueLimit.MIN_DURATION, duration(CueLimit.MIN_DURATION, "Minimum duration of a cue."));
        limits.put(CueLimit.MAX_DURATION, duration(CueLimit.MAX_DURATION, "Maximum duration of a cue."));
        limits.put(CueLimit.MIN_GAP, duration(CueLimit.MIN_GAP, "Minimum gap between two cues."));
        return Collections.unmodifiableMap(limits);
    }

    private static Parameter<Integer> number(CueLimit limit, String meaning) {
        return count(limit.parameter(), meaning, limit.least(), limit.most(), Integer.toString(limit.most()));
    }

    private static Parameter<Integer> duration(CueLimit limit, String meaning) {
        var example = new Timecode(limit.most()).seconds().toPlainString();
        return seconds(limit.parameter(), meaning, limit.least(), limit.most(), example)
                .map(Long::intValue);
    }

    /// @param isListed  whether the list can have this id
    private static Parameter<Cursor> after(String id, Predicate<String> isListed) {
        return Parameter.of(
                "after",
                "Where the page starts: `next` of the previous page.",
                "`next` of the previous page, unchanged",
                new Cursor(Instant.EPOCH, id).encode(),
                text -> Cursor.decode(text).filter(cursor -> isListed.test(cursor.id())));
    }
}
