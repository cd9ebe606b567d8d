package io.cuepress.http.message;

import io.cuepress.http.problem.Detail;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the body of a request, as its headers describe it.
public final class Bodies {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);

    private Bodies() {}

    /// The media type without parameters, in lower case; null when the header is missing.
    public static @Nullable String mediaType(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            return null;
        }
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// The charset that the media type names; null when it names none.
    public static @Nullable String charset(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return null;
        }
        var charset = CHARSET.matcher(type);
        return charset.find() ? charset.group(1) : null;
    }

    /// Reads a whole JSON body and passes it to `answer`. The response is a problem if the body has another type, is
    /// encoded, or is too long.
    public static Response whole(
            HttpHeaders headers, InputStream in, int limit, List<String> otherTypes, Function<byte[], Response> answer)
            throws IOException {
        var mediaType = mediaType(headers);
        if (!ImportFormat.JSON.reads(mediaType) && (mediaType == null || !otherTypes.contains(mediaType))) {
            return ProblemDetails.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Detail.OTHER_THAN_JSON.formatted(mediaType))
                    .toResponse();
        }
        return limited(headers, in, limit, answer);
    }

    /// Reads a whole body that is one transcript, as [#whole] does.
    public static Response transcript(HttpHeaders headers, InputStream in, int limit, Function<byte[], Response> answer)
            throws IOException {
        var mediaType = mediaType(headers);
        if (!TranscriptReader.accepts(mediaType)) {
            return ProblemDetails.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            Detail.OTHER_THAN_TRANSCRIPT.formatted(
                                    mediaType, String.join(", ", TranscriptReader.mediaTypes())))
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
        return HeldBody.read(
                in,
                limit,
                bytes -> bytes.length > limit
                        ? ProblemDetails.of(ProblemType.CONTENT_TOO_LARGE, Detail.BODY_TOO_LONG.formatted(limit))
                                .toResponse()
                        : answer.apply(bytes));
    }

    /// The response to an import with an unsupported encoding, which lists the supported ones (RFC 7694).
    public static Optional<Response> importEncodingProblem(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (!isEncoded(encoding) || Compression.ofEncoding(encoding).isPresent()) {
            return Optional.empty();
        }
        var supported = String.join(", ", Compression.encodings());
        return Optional.of(Response.fromResponse(ProblemDetails.of(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                Detail.OTHER_ENCODING.formatted(encoding, supported))
                        .toResponse())
                .header(HttpHeaders.ACCEPT_ENCODING, supported)
                .build());
    }

    /// The response to an encoded body where none is supported.
    static Optional<Response> encodingProblem(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return !isEncoded(encoding)
                ? Optional.empty()
                : Optional.of(
                        ProblemDetails.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, Detail.ENCODED_BODY.formatted(encoding))
                                .toResponse());
    }

    private static boolean isEncoded(@Nullable String encoding) {
        return encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity");
    }
}
