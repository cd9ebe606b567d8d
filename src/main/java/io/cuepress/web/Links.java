package io.cuepress.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// URLs of the pages and of what they link to.
final class Links {

    private Links() {}

    /// A path with a query, without its empty parameters.
    static String with(String path, Map<String, String> query) {
        var parameters = query.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /// The URL of an export of an episode.
    static String export(String id, String file, Map<String, String> query) {
        return with("/v1/episodes/" + id + "/" + file, query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
