package io.cuepress.http.problem;

/// What the framework refuses before a resource is reached, in words that help.
public final class FrameworkRefusals {

    private FrameworkRefusals() {}

    public static ProblemDetails problem(int status) {
        var type = ProblemType.of(status);
        var details = ProblemDetails.of(type, detail(type));
        return new ProblemDetails(
                details.type(),
                details.title(),
                status,
                details.detail(),
                null,
                details.errors(),
                details.extensions());
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case BAD_REQUEST -> "The address or a header cannot be read; percent-encode what is not plain ASCII.";
            case NOT_FOUND -> "No resource has this path; /q/openapi lists those there are.";
            case METHOD_NOT_ALLOWED -> "The Allow header lists the methods of this path.";
            case NOT_ACCEPTABLE -> "The answer has none of the media types that Accept names.";
            case CONTENT_TOO_LARGE -> "The body is longer than the service takes.";
            case UNSUPPORTED_MEDIA_TYPE -> "The service does not read bodies of this Content-Type here.";
            case URI_TOO_LONG -> "The address is longer than the service takes.";
            case HEADERS_TOO_LARGE -> "The headers are longer than the service takes.";
            default -> type.title() + ".";
        };
    }
}
