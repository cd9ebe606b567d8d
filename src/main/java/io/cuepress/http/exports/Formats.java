package io.cuepress.http.exports;

import io.cuepress.core.subtitle.FileType;
import io.cuepress.http.exports.ExportResponses.Exchange;
import io.cuepress.http.message.Negotiation;
import io.cuepress.http.problem.Detail;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Nearest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The formats of one kind of export, chosen by extension or by `Accept`.
final class Formats<F> {

    private final String kind;
    private final List<F> all;
    private final Function<F, FileType> type;

    Formats(String kind, F[] all, Function<F, FileType> type) {
        this.kind = kind;
        this.all = List.of(all);
        this.type = type;
    }

    /// Responds in the format of this extension, or with a problem that lists all extensions.
    Response byExtension(String extension, Function<F, Response> answer) {
        return all.stream()
                .filter(format -> type.apply(format).extension().equals(extension))
                .findFirst()
                .map(answer)
                .orElseGet(() -> unknown(extension));
    }

    /// Responds in the format that the client prefers, or with a problem that lists all media types.
    Response negotiated(Exchange exchange, Function<F, Response> answer) {
        var chosen = Negotiation.choose(Negotiation.accepted(exchange.headers()), all, type);
        var response = chosen.map(answer).orElseGet(this::notAcceptable);
        return Response.fromResponse(response)
                .header(HttpHeaders.VARY, null)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private Response unknown(String extension) {
        var extensions = all.stream().map(type).map(FileType::extension).toList();
        var nearest = Nearest.of(extension, extensions)
                .map(Detail.DID_YOU_MEAN_EXTENSION::formatted)
                .orElse("");
        return ProblemDetails.of(
                        ProblemType.FORMAT_NOT_FOUND,
                        Detail.UNKNOWN_FORMAT.formatted(kind, extension, nearest, String.join(", .", extensions)))
                .toResponse();
    }

    private Response notAcceptable() {
        var types = all.stream().map(type).map(FileType::mediaType).collect(Collectors.joining(", "));
        return ProblemDetails.of(ProblemType.NOT_ACCEPTABLE, Detail.AVAILABLE_TYPES.formatted(types))
                .toResponse();
    }
}
