package io.cuepress.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the headers of a request say of its body.
final class Bodies {

    private Bodies() {}

    /// The media type without parameters, in lower case; null when none is named.
    static @Nullable String mediaType(HttpHeaders headers) {
        var type = headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type == null || type.isBlank()) {
            return null;
        }
        var end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// The answer to a body that is encoded, if it is.
    static Optional<Response> encodingProblem(HttpHeaders headers) {
        var encoding = headers.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        return encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")
                ? Optional.empty()
                : Optional.of(ProblemDetails.of(
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                "Content-Encoding " + encoding + " is not read here; send the body as it is.")
                        .toResponse());
    }
}
