package io.cuepress.http.api;

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
import io.cuepress.http.query.Parameter;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// Completes the OpenAPI document from what the service itself goes by: query parameters from their declarations,
/// formats from the registries, problems from their kinds.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDocument implements OASFilter {

    private static final String EPISODE = "/v1/episodes/{id}";

    private static final Map<String, List<Parameter<?>>> QUERIES = Map.ofEntries(
            Map.entry("GET /v1/episodes", EpisodesResource.PARAMETERS),
            Map.entry("PUT " + EPISODE, EpisodeUploadResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/segments", SegmentsResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/subtitles", SubtitlesResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/subtitles.{ext}", SubtitlesResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/chapters", ChaptersResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/chapters.{ext}", ChaptersResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/outline", OutlineResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/outline.{ext}", OutlineResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/hls/master.m3u8", HlsResource.MASTER_PARAMETERS),
            Map.entry("GET " + EPISODE + "/hls/subtitles.m3u8", HlsResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/hls/{n}.vtt", HlsResource.PARAMETERS),
            Map.entry("PUT " + EPISODE + "/tracks/{lang}", TrackUploadResource.PARAMETERS),
            Map.entry("POST /v1/convert", ConvertResource.PARAMETERS),
            Map.entry("GET " + EPISODE + "/bundle.zip", BundleResource.PARAMETERS),
            Map.entry("PATCH " + EPISODE + "/segments/{position}", SegmentEditResource.PARAMETERS),
            Map.entry("GET /v1/exports.zip", LibraryResource.ZIP_PARAMETERS),
            Map.entry("GET /v1/exports.ndjson", LibraryResource.PARAMETERS),
            Map.entry("GET /v1/imports", ImportRunsResource.PARAMETERS),
            Map.entry("POST /v1/imports", ImportsResource.PARAMETERS));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        QUERIES.getOrDefault(method + " " + path, List.of())
                .forEach(parameter -> operation.addParameter(describe(parameter)));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> ApiFormats.describe(path, parameter));
        }
        ApiFormats.describe(path, method, operation);
        ApiProblems.describe(path, method, operation);
        ApiPreconditions.describe(path, method, operation);
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter describe(Parameter<?> parameter) {
        var schema = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        parameter.values().forEach(schema::addEnumeration);
        return OASFactory.createParameter()
                .name(parameter.name())
                .in(In.QUERY)
                .description(parameter.meaning() + " Takes " + parameter.allowed() + ".")
                .schema(schema)
                .example(parameter.example());
    }
}
