package io.cuepress.http.pipeline;

/// Values of the headers that let pages of other sites read responses to GET.
public final class Cors {

    public static final String ANY_ORIGIN = "*";
    public static final String EXPOSED =
            "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy,"
                    + " Cuepress-Repairs";

    private Cors() {}
}
