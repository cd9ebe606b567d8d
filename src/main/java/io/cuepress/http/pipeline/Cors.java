package io.cuepress.http.pipeline;

/// Headers that let pages of other sites read answers to GET.
public final class Cors {

    public static final String ANY_ORIGIN = "*";
    public static final String EXPOSED =
            "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy";

    private Cors() {}
}
