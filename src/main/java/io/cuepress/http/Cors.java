package io.cuepress.http;

/// Headers that let pages of other sites read answers to GET.
final class Cors {

    static final String ANY_ORIGIN = "*";
    static final String EXPOSED = "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit, RateLimit-Policy";

    private Cors() {}
}
