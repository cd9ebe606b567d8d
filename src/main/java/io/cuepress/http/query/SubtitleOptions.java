package io.cuepress.http.query;

import static io.cuepress.http.query.Parameters.BOM;
import static io.cuepress.http.query.Parameters.EOL;
import static io.cuepress.http.query.Parameters.FROM;
import static io.cuepress.http.query.Parameters.RATE;
import static io.cuepress.http.query.Parameters.REBASE;
import static io.cuepress.http.query.Parameters.SHIFT;
import static io.cuepress.http.query.Parameters.SPEAKERS;
import static io.cuepress.http.query.Parameters.STYLE;
import static io.cuepress.http.query.Parameters.TO;
import static io.cuepress.http.query.Parameters.WORDS;

import io.cuepress.core.check.Checked;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.shape.CueLimit;
import io.cuepress.core.subtitle.shape.CueStyle;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.export.Shape;
import io.cuepress.http.problem.Detail;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The options of subtitles, the same for exports and conversion.
public final class SubtitleOptions {

    /// All but the end of the clip, which has another name where `to` is the target format.
    public static final List<Parameter<?>> PARAMETERS = Stream.of(
                    Stream.of(STYLE),
                    Parameters.LIMITS.values().stream(),
                    Stream.of(FROM, REBASE, SHIFT, RATE, SPEAKERS, WORDS, EOL, BOM))
            .<Parameter<?>>flatMap(group -> group)
            .toList();

    private SubtitleOptions() {}

    /// The subtitles that the query asks for, to be used if the query is valid: contradictions become errors of
    /// the query.
    ///
    /// @param end  the parameter for the end of a clip
    public static Subtitles read(
            Query query, SubtitleFormat format, @Nullable Language language, Parameter<Timecode> end) {
        var from = query.get(FROM, Timecode.ZERO);
        var to = query.get(end, Timecode.LAST);
        if (to.isBefore(from)) {
            query.reject(end.name(), "invalid-value", Detail.END_BEFORE_START.formatted(end.name(), to, from));
        }
        checkFormat(query, format);
        var shape = shape(query, format);
        var clip = to.isBefore(from) ? new TimeRange(from, from) : new TimeRange(from, to);
        return new Subtitles(
                format,
                language,
                shape.orElse(null),
                new Timeline(clip, query.get(REBASE, true), query.get(RATE, Rate.SAME), query.get(SHIFT, 0L)),
                query.get(SPEAKERS).orElse(null),
                query.get(WORDS, false),
                new Encoding(query.get(EOL, LineEnd.LF), query.get(BOM, false)));
    }

    private static void checkFormat(Query query, SubtitleFormat format) {
        if (format == SubtitleFormat.JSON && query.get(BOM, false)) {
            query.reject("bom", "invalid-value", Detail.JSON_WITH_BOM);
        }
        if (format != SubtitleFormat.VTT && query.get(WORDS, false)) {
            query.reject("words", "invalid-value", Detail.WORDS_OUTSIDE_VTT);
        }
    }

    /// The shape of the cues; empty for cues as they were imported.
    private static Optional<Shape> shape(Query query, SubtitleFormat format) {
        var limits = new EnumMap<CueLimit, Integer>(CueLimit.class);
        Parameters.LIMITS.forEach(
                (limit, parameter) -> query.get(parameter).ifPresent(value -> limits.put(limit, value)));
        var preset = query.get(STYLE, limits.isEmpty() ? CueShape.SOURCE : CueShape.NETFLIX)
                .preset();
        if (preset == null) {
            if (!limits.isEmpty()) {
                query.reject("style", "invalid-value", Detail.SOURCE_WITH_LIMITS);
            }
            return Optional.empty();
        }
        var shape = new Shape(preset, limits);
        if (shape.style(Language.UNDETERMINED, format) instanceof Checked.Invalid<CueStyle>(var problems)) {
            problems.forEach(problem -> query.reject(
                    problem.pointer().value().replace("/", ""), problem.code().slug(), problem.detail()));
        }
        return Optional.of(shape);
    }

    /// The parameters of an export of a stored episode.
    public static List<Parameter<?>> ofEpisode(Parameter<?>... others) {
        return Stream.of(PARAMETERS.stream(), Stream.of(TO, Parameters.LANG), Stream.of(others))
                .<Parameter<?>>flatMap(group -> group)
                .toList();
    }
}
