package io.cuepress.http.api;

import static io.cuepress.http.problem.ProblemType.INVALID_CHAPTERS;
import static io.cuepress.http.problem.ProblemType.INVALID_EPISODE;
import static io.cuepress.http.problem.ProblemType.INVALID_TRANSCRIPT;
import static io.cuepress.http.problem.ProblemType.NOTHING_IMPORTED;

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
import io.cuepress.http.pipeline.Area;
import io.cuepress.http.query.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Every route of the service. `Allow`, the parameters and problems in the OpenAPI document, and the paths in the
/// metrics follow from this table.
final class Routes {

    private static final List<Parameter<?>> NONE = List.of();
    private static final String EPISODE = "/v1/episodes/{id}";
    private static final String TRACK = EPISODE + "/tracks/{lang}";
    private static final String IMPORT = "/v1/imports/{id}";

    /// Exports without an extension and playlists share a path in the metrics.
    private static final String EXPORT = EPISODE + "/{export}";

    static final List<Route> ALL = List.of(
            Route.of("GET", "/v1/episodes", EpisodesResource.PARAMETERS),
            Route.of("GET", EPISODE, NONE),
            Route.of("PUT", EPISODE, EpisodeUploadResource.PARAMETERS).takesBody(INVALID_EPISODE),
            Route.of("DELETE", EPISODE, NONE),
            Route.of("GET", EPISODE + "/segments", SegmentsResource.PARAMETERS),
            Route.of("PATCH", EPISODE + "/segments/{position}", SegmentEditResource.PARAMETERS)
                    .takesBody(INVALID_TRANSCRIPT),
            Route.of("PUT", TRACK, TrackUploadResource.PARAMETERS).takesBody(INVALID_TRANSCRIPT),
            Route.of("DELETE", TRACK, NONE),
            Route.of("GET", EPISODE + "/subtitles.{ext}", SubtitlesResource.PARAMETERS),
            Route.of("GET", EPISODE + "/subtitles", SubtitlesResource.PARAMETERS)
                    .measuredAs(EXPORT),
            Route.of("GET", EPISODE + "/chapters.{ext}", ChaptersResource.PARAMETERS),
            Route.of("GET", EPISODE + "/chapters", ChaptersResource.PARAMETERS).measuredAs(EXPORT),
            Route.of("PUT", EPISODE + "/chapters", NONE)
                    .takesBody(INVALID_CHAPTERS)
                    .measuredAs(EXPORT),
            Route.of("DELETE", EPISODE + "/chapters", NONE).measuredAs(EXPORT),
            Route.of("GET", EPISODE + "/outline.{ext}", OutlineResource.PARAMETERS),
            Route.of("GET", EPISODE + "/outline", OutlineResource.PARAMETERS).measuredAs(EXPORT),
            Route.of("GET", EPISODE + "/hls/master.m3u8", HlsResource.MASTER_PARAMETERS)
                    .measuredAs(EXPORT),
            Route.of("GET", EPISODE + "/hls/subtitles.m3u8", HlsResource.PARAMETERS)
                    .measuredAs(EXPORT),
            Route.of("GET", EPISODE + "/hls/{n}.vtt", HlsResource.PARAMETERS),
            Route.of("GET", EPISODE + "/bundle.zip", BundleResource.PARAMETERS),
            Route.of("GET", "/v1/exports.zip", LibraryResource.ZIP_PARAMETERS),
            Route.of("GET", "/v1/exports.ndjson", LibraryResource.PARAMETERS),
            Route.of("POST", Area.CONVERT, ConvertResource.PARAMETERS).takesBody(INVALID_TRANSCRIPT),
            Route.of("POST", "/v1/imports", ImportsResource.PARAMETERS).takesBody(NOTHING_IMPORTED),
            Route.of("GET", "/v1/imports", ImportRunsResource.PARAMETERS),
            Route.of("GET", IMPORT, NONE),
            Route.of("DELETE", IMPORT, NONE),
            Route.of("GET", IMPORT + "/events", NONE),
            Route.of("GET", IMPORT + "/rejections", NONE),
            Route.of("POST", "/v1/channels/rebuild", NONE),
            Route.of("GET", "/", NONE),
            Route.of("GET", "/episodes/{id}", NONE),
            Route.of("GET", "/episodes/{id}/download", NONE),
            Route.of("GET", "/import", NONE),
            Route.of("GET", "/convert", NONE),
            Route.of("GET", "/assets/{version}/{name}", NONE));

    private static final List<Allowed> ALLOWED =
            ALL.stream().collect(Collectors.groupingBy(Route::regex)).entrySet().stream()
                    .map(Allowed::of)
                    .toList();

    private Routes() {}

    /// The route of a path template; empty for the framework's own routes.
    static Optional<Route> of(String method, String template) {
        return ALL.stream()
                .filter(route ->
                        route.method().equals(method) && route.template().equals(template))
                .findFirst();
    }

    /// The value of `Allow` for a path; empty text when no resource has the path.
    static String allow(String path) {
        return ALLOWED.stream()
                .filter(allowed -> allowed.path().matcher(path).matches())
                .map(Allowed::methods)
                .findFirst()
                .orElse("");
    }

    /// The methods of a path, in the form of `Allow`.
    private record Allowed(Pattern path, String methods) {

        private static Allowed of(Map.Entry<String, List<Route>> routes) {
            var methods = new TreeSet<String>();
            routes.getValue().forEach(route -> methods.add(route.method()));
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            methods.add("OPTIONS");
            return new Allowed(Pattern.compile(routes.getKey() + "/?"), String.join(", ", methods));
        }
    }
}
