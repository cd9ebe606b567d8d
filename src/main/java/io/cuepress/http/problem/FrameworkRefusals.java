package io.cuepress.http.problem;

/// Problems for requests that the framework refuses before they reach a resource.
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
            case BAD_REQUEST -> Detail.MALFORMED_REQUEST;
            case NOT_FOUND -> Detail.NO_PATH;
            case METHOD_NOT_ALLOWED -> Detail.OTHER_METHOD;
            case NOT_ACCEPTABLE -> Detail.NO_MEDIA_TYPE;
            case CONTENT_TOO_LARGE -> Detail.BODY_REFUSED;
            case UNSUPPORTED_MEDIA_TYPE -> Detail.TYPE_REFUSED;
            case URI_TOO_LONG -> Detail.URL_REFUSED;
            case HEADERS_TOO_LARGE -> Detail.HEADERS_REFUSED;
            default -> type.title() + ".";
        };
    }
}
