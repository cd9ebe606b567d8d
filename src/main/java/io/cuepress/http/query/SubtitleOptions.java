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

import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.export.ExportRequest.Subtitles;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The options that subtitles have wherever they are made.
public final class SubtitleOptions {

    /// All but where the clip ends, which has another name where `to` means something else.
    public static final List<Parameter<?>> PARAMETERS = Stream.of(
                    Stream.of(STYLE),
                    Parameters.LIMITS.values().stream(),
                    Stream.of(FROM, REBASE, SHIFT, RATE, SPEAKERS, WORDS, EOL, BOM))
            .<Parameter<?>>flatMap(group -> group)
            .toList();

    private SubtitleOptions() {}

    /// What the query asks for, to be used when the query is right: what contradicts itself becomes a fault of it.
    ///
    /// @param end  the parameter that says where a clip ends
    public static Subtitles read(
            Query query, SubtitleFormat format, @Nullable Language language, Parameter<Timecode> end) {
        var from = query.get(FROM, Timecode.ZERO);
        var to = query.get(end, Timecode.LAST);
        if (to.isBefore(from)) {
            query.reject(end.name(), "invalid-value", "It lies before from: " + to + " is before " + from + ".");
        }
        if (format == SubtitleFormat.JSON && query.get(BOM, false)) {
            query.reject("bom", "invalid-value", "JSON has no byte order mark (RFC 8259, section 8.1).");
        }
        if (format != SubtitleFormat.VTT && query.get(WORDS, false)) {
            query.reject("words", "invalid-value", "Only WebVTT has timestamps for words.");
        }
        var shape = CueShape.of(query, format);
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

    /// The parameters of an export of a stored episode.
    public static List<Parameter<?>> ofEpisode(Parameter<?>... others) {
        return Stream.of(PARAMETERS.stream(), Stream.of(TO, Parameters.LANG), Stream.of(others))
                .<Parameter<?>>flatMap(group -> group)
                .toList();
    }
}
