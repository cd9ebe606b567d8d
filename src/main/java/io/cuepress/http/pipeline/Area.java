package io.cuepress.http.pipeline;

/// The parts of the service that different rules apply to, by path.
public enum Area {
    API,
    ASSETS,
    OPERATIONS,
    PAGES;

    /// The path of everything that belongs to one episode begins like this.
    public static final String EPISODE_PREFIX = "/v1/episodes/";

    /// The one resource that takes a `POST` and stores nothing.
    public static final String CONVERT = "/v1/convert";

    /// The area of a path without dot segments and percent-encoding of plain letters. What is none of the others is a
    /// page, also where nothing is found.
    public static Area of(String path) {
        if (path.equals("/v1") || path.startsWith("/v1/")) {
            return API;
        }
        if (path.startsWith("/assets/")) {
            return ASSETS;
        }
        return path.startsWith("/q/") ? OPERATIONS : PAGES;
    }
}
