package io.cuepress.http.message;

import io.cuepress.http.problem.ProblemDetails;
import io.cuepress.http.problem.ProblemType;
import io.cuepress.intake.episode.ImportFormat;
import io.cuepress.intake.episode.TranscriptReader;
import io.cuepress.intake.frame.Compression;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The body of a request, and what the headers say of it.
public final class Bodies {

    private Bodies() {}

    /// The media type without parameters, in lower case; null when none is named.
    public static @Nullable String mediaType(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            return null;
        }
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// Reads a JSON body whole and gives it to `answer`, or says why it is not read: of another type, encoded, too
    /// long.
    public static Response whole(
            HttpHeaders headers, InputStream in, int limit, List<String> otherTypes, Function<byte[], Response> answer)
            throws IOException {
        var mediaType = mediaType(headers);
        if (!ImportFormat.JSON.reads(mediaType) && (mediaType == null || !otherTypes.contains(mediaType))) {
            return ProblemDetails.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "This is sent as application/json, not as " + mediaType + ".")
                    .toResponse();
        }
        return limited(headers, in, limit, answer);
    }

    /// Reads a body that holds one transcript whole, as [#whole] does.
    public static Response transcript(HttpHeaders headers, InputStream in, int limit, Function<byte[], Response> answer)
            throws IOException {
        var mediaType = mediaType(headers);
        if (!TranscriptReader.accepts(mediaType)) {
            return ProblemDetails.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Transcripts as " + mediaType + " are not read. Send "
                                    + String.join(", ", TranscriptReader.mediaTypes()) + ".")
                    .toResponse();
        }
        return limited(headers, in, limit, answer);
    }

    private static Response limited(HttpHeaders headers, InputStream in, int limit, Function<byte[], Response> answer)
            throws IOException {
        var encoded = encodingProblem(headers);
        if (encoded.isPresent()) {
            return encoded.get();
        }
        var bytes = in.readNBytes(limit + 1);
        return bytes.length > limit
                ? ProblemDetails.of(ProblemType.CONTENT_TOO_LARGE, "This is at most " + limit + " bytes.")
                        .toResponse()
                : answer.apply(bytes);
    }

    /// The answer to an import that is encoded in a way that is not read; it tells which are (RFC 7694).
    public static Optional<Response> importEncodingProblem(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (!isEncoded(encoding) || Compression.ofEncoding(encoding).isPresent()) {
            return Optional.empty();
        }
        var read = String.join(", ", Compression.encodings());
        return Optional.of(Response.fromResponse(ProblemDetails.of(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                "Content-Encoding " + encoding + " is not read here; send the body in " + read
                                        + " or as it is.")
                        .toResponse())
                .header(HttpHeaders.ACCEPT_ENCODING, read)
                .build());
    }

    /// The answer to a body that is encoded, if it is.
    static Optional<Response> encodingProblem(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return !isEncoded(encoding)
                ? Optional.empty()
                : Optional.of(ProblemDetails.of(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                "Content-Encoding " + encoding + " is not read here; send the body as it is.")
                        .toResponse());
    }

    private static boolean isEncoded(@Nullable String encoding) {
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }
}
