package io.cuepress.http.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of problem that the service answers with, each under its `urn:cuepress:problem:` name.
public enum ProblemType {
    INVALID_PARAMETER(400, "A parameter is not right"),
    BAD_REQUEST(400, "The request is not right"),
    UNAUTHORIZED(401, "Authentication is needed"),
    FORBIDDEN(403, "This is not allowed"),
    NOT_FOUND(404, "There is nothing here"),
    EPISODE_NOT_FOUND(404, "There is no such episode"),
    TRACK_NOT_FOUND(404, "The episode has no track in this language"),
    SEGMENT_NOT_FOUND(404, "There is no such segment"),
    CHAPTERS_NOT_FOUND(404, "The episode has no chapters"),
    FORMAT_NOT_FOUND(404, "There is no such format"),
    IMPORT_NOT_FOUND(404, "There is no such import"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "None of the media types asked for is there"),
    REQUEST_TIMEOUT(408, "The request took too long"),
    CONFLICT(409, "This conflicts with what is there"),
    LENGTH_REQUIRED(411, "The length is needed"),
    PRECONDITION_FAILED(412, "What is there is not what was expected"),
    CONTENT_TOO_LARGE(413, "The body is too large"),
    URI_TOO_LONG(414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is of a type that is not read here"),
    INVALID_EPISODE(422, "The episode does not hold"),
    INVALID_TRANSCRIPT(422, "The transcript does not hold"),
    INVALID_CHAPTERS(422, "The chapters do not hold"),
    NOTHING_IMPORTED(422, "Nothing was imported"),
    PRECONDITION_REQUIRED(428, "The request has to say what it expects"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    HEADERS_TOO_LARGE(431, "The headers are too large"),
    INTERNAL_ERROR(500, "Something went wrong here"),
    UNAVAILABLE(503, "The service is not available for the moment");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// The general kind for a status; a client's mistake is a bad request, ours an internal error, when there is none.
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
