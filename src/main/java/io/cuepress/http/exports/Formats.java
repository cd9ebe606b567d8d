package io.cuepress.http.exports;

import io.cuepress.core.subtitle.FileType;
import io.cuepress.http.exports.ExportResponses.Exchange;
import io.cuepress.http.message.Negotiation;
import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.http.query.Nearest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
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

    /// Answers with the format of this extension, or says which there are.
    Response byExtension(String extension, Function<F, Response> answer) {
        return all.stream()
                .filter(format -> type.apply(format).extension().equals(extension))
                .findFirst()
                .map(answer)
                .orElseGet(() -> unknown(extension));
    }

    /// Answers with the format that the client prefers, or says which there are.
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
        Optional<String> nearest = Nearest.of(extension, extensions);
        return ProblemDetails.of(
                        ProblemType.FORMAT_NOT_FOUND,
                        "There is no ." + extension + " of " + kind + "."
                                + nearest.map(near -> " Did you mean ." + near + "?")
                                        .orElse("")
                                + " There are ." + String.join(", .", extensions) + ".")
                .toResponse();
    }

    private Response notAcceptable() {
        return ProblemDetails.of(
                        ProblemType.NOT_ACCEPTABLE,
                        "There are "
                                + all.stream()
                                        .map(type)
                                        .map(FileType::mediaType)
                                        .collect(Collectors.joining(", ")) + ".")
                .toResponse();
    }
}
