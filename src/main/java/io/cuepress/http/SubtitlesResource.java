package io.cuepress.http;

import static io.cuepress.http.Parameters.BOM;
import static io.cuepress.http.Parameters.DOWNLOAD;
import static io.cuepress.http.Parameters.EOL;
import static io.cuepress.http.Parameters.FROM;
import static io.cuepress.http.Parameters.LANG;
import static io.cuepress.http.Parameters.RATE;
import static io.cuepress.http.Parameters.REBASE;
import static io.cuepress.http.Parameters.SHIFT;
import static io.cuepress.http.Parameters.SPEAKERS;
import static io.cuepress.http.Parameters.STYLE;
import static io.cuepress.http.Parameters.TO;

import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.Rate;
import io.cuepress.core.subtitle.SubtitleFormat;
import io.cuepress.core.subtitle.Timeline;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.export.ExportRequest.Subtitles;
import io.cuepress.http.ExportResponses.Exchange;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Subtitles of an episode, in every format and with every option.
@Path("/v1/episodes/{id}")
@RunOnVirtualThread
class SubtitlesResource {

    static final List<Parameter<?>> PARAMETERS = Stream.of(
                    Stream.of(STYLE),
                    Parameters.LIMITS.values().stream(),
                    Stream.of(FROM, TO, REBASE, SHIFT, RATE, LANG, SPEAKERS, EOL, BOM, DOWNLOAD))
            .<Parameter<?>>flatMap(group -> group)
            .toList();
    private static final Formats<SubtitleFormat> FORMATS =
            new Formats<>("subtitles", SubtitleFormat.values(), SubtitleFormat::type);

    private final ExportResponses exports;

    SubtitlesResource(ExportResponses exports) {
        this.exports = exports;
    }

    @GET
    @Path("subtitles.{ext}")
    @Operation(summary = "Subtitles")
    public Response subtitles(
            @PathParam("id") String id,
            @PathParam("ext") String ext,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        return FORMATS.byExtension(ext, format -> answer(id, format, new Exchange(headers, uri)));
    }

    @GET
    @Path("subtitles")
    @Operation(summary = "Subtitles in the format that Accept prefers")
    public Response negotiated(@PathParam("id") String id, @Context HttpHeaders headers, @Context UriInfo uri) {
        var exchange = new Exchange(headers, uri);
        return FORMATS.negotiated(exchange, format -> answer(id, format, exchange));
    }

    private Response answer(String id, SubtitleFormat format, Exchange exchange) {
        var query = Query.of(exchange.uri(), PARAMETERS);
        var from = query.get(FROM, Timecode.ZERO);
        var to = query.get(TO, Timecode.LAST);
        if (to.isBefore(from)) {
            query.fault("to", "invalid-value", "It lies before from: " + to + " is before " + from + ".");
        }
        if (format == SubtitleFormat.JSON && query.get(BOM, false)) {
            query.fault("bom", "invalid-value", "JSON has no byte order mark (RFC 8259, section 8.1).");
        }
        var shape = CueShape.of(query);
        if (!query.isRight()) {
            return query.problem();
        }
        var timeline = new Timeline(
                new TimeRange(from, to), query.get(REBASE, true), query.get(RATE, Rate.SAME), query.get(SHIFT, 0L));
        var encoding = new Encoding(query.get(EOL, LineEnd.LF), query.get(BOM, false));
        var request = new Subtitles(
                format,
                query.get(LANG).orElse(null),
                shape.orElse(null),
                timeline,
                query.get(SPEAKERS).orElse(null),
                encoding);
        return exports.answer(id, request, query.get(DOWNLOAD, false), exchange);
    }
}
