package io.cuepress.http.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The types of problem in responses. [#urn] gives the `type` of each.
public enum ProblemType {
    INVALID_PARAMETER(400, "Invalid parameter"),
    BAD_REQUEST(400, "Invalid request"),
    UNAUTHORIZED(401, "Authentication required"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    EPISODE_NOT_FOUND(404, "Episode not found"),
    TRACK_NOT_FOUND(404, "The episode has no track in this language"),
    SEGMENT_NOT_FOUND(404, "Segment not found"),
    CHAPTERS_NOT_FOUND(404, "The episode has no chapters"),
    FORMAT_NOT_FOUND(404, "Unknown format"),
    IMPORT_NOT_FOUND(404, "Import not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No acceptable media type"),
    REQUEST_TIMEOUT(408, "The request took too long"),
    CONFLICT(409, "Conflict with the current state"),
    LENGTH_REQUIRED(411, "Content-Length required"),
    PRECONDITION_FAILED(412, "Precondition failed"),
    CONTENT_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The URL is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    INVALID_EPISODE(422, "The episode is invalid"),
    INVALID_TRANSCRIPT(422, "The transcript is invalid"),
    INVALID_CHAPTERS(422, "The chapters are invalid"),
    TOO_MANY_CHAPTERS(422, "Too many chapters for the format"),
    NOTHING_IMPORTED(422, "Nothing was imported"),
    PRECONDITION_REQUIRED(428, "Precondition required"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "Internal error"),
    UNAVAILABLE(503, "The service is temporarily unavailable"),
    STORAGE_FULL(503, "The disk is nearly full");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The general type for a status; for statuses without a type, a bad request below 500 and an internal
    /// error above.
    static ProblemType of(int status) {
        Optional<ProblemType> exact = Arrays.stream(values())
                .filter(type -> type.status == status && type != INVALID_PARAMETER)
                .findFirst();
        return exact.orElse(status < 500 ? BAD_REQUEST : INTERNAL_ERROR);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String urn() {
        return "urn:cuepress:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
