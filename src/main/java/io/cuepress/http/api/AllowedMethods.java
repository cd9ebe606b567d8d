package io.cuepress.http.api;

import io.cuepress.http.episodes.ChapterUploadResource;
import io.cuepress.http.episodes.EpisodeUploadResource;
import io.cuepress.http.episodes.EpisodesResource;
import io.cuepress.http.episodes.SegmentEditResource;
import io.cuepress.http.episodes.SegmentsResource;
import io.cuepress.http.episodes.TrackUploadResource;
import io.cuepress.http.exports.BundleResource;
import io.cuepress.http.exports.ChaptersResource;
import io.cuepress.http.exports.ConvertResource;
import io.cuepress.http.exports.HlsResource;
import io.cuepress.http.exports.LibraryResource;
import io.cuepress.http.exports.OutlineResource;
import io.cuepress.http.exports.SubtitlesResource;
import io.cuepress.http.imports.ImportRunsResource;
import io.cuepress.http.imports.ImportsResource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The methods of a path, read from the resources: the framework leaves the `Allow` header of a 405 to us, and knows
/// only
/// one of several resources that share a path.
final class AllowedMethods {

    static final List<Class<?>> RESOURCES = List.of(
            EpisodesResource.class,
            EpisodeUploadResource.class,
            SegmentsResource.class,
            SubtitlesResource.class,
            ChaptersResource.class,
            ChapterUploadResource.class,
            OutlineResource.class,
            SegmentEditResource.class,
            LibraryResource.class,
            BundleResource.class,
            HlsResource.class,
            TrackUploadResource.class,
            ConvertResource.class,
            ImportsResource.class,
            ImportRunsResource.class);

    private static final List<Route> ROUTES =
            RESOURCES.stream().flatMap(AllowedMethods::routes).toList();

    private AllowedMethods() {}

    private record Route(Pattern path, String method) {}

    /// The value of `Allow` for this path; empty text when no resource has it.
    static String of(String path) {
        var methods = new TreeSet<String>();
        for (var route : ROUTES) {
            if (route.path().matcher(path).matches()) {
                methods.add(route.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return String.join(", ", methods);
    }

    private static Stream<Route> routes(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(java.util.Objects::nonNull)
                        .map(http -> new Route(path(resource, method), http.value())));
    }

    private static Pattern path(Class<?> resource, Method method) {
        var template = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        var parts = template.split("\\{\\w+}", -1);
        return Pattern.compile(
                String.join("[^/]+", Arrays.stream(parts).map(Pattern::quote).toList()) + "/?");
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : path.value().startsWith("/") ? path.value() : "/" + path.value();
    }
}
