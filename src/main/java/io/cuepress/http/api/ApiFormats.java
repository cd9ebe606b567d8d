package io.cuepress.http.api;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.write.HlsTrack;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/// The path parameters of all routes and the media types of exports, in the OpenAPI document.
final class ApiFormats {

    private static final String SAMPLE_ID = "TOo-HnjjuhU";
    private static final Map<String, List<FileType>> KINDS = Map.of(
            "subtitles",
                    Stream.of(SubtitleFormat.values()).map(SubtitleFormat::type).toList(),
            "chapters",
                    Stream.of(ChapterFormat.values()).map(ChapterFormat::type).toList(),
            "outline",
                    Stream.of(OutlineFormat.values()).map(OutlineFormat::type).toList(),
            "hls/(master|subtitles)\\.m3u8", List.of(HlsTrack.PLAYLIST),
            "hls/\\{n}\\.vtt", List.of(SubtitleFormat.VTT.type()));

    private ApiFormats() {}

    /// Gives a path parameter a description and an example that works.
    static void describe(String path, Parameter parameter) {
        if (parameter.getIn() != Parameter.In.PATH) {
            return;
        }
        switch (parameter.getName()) {
            case "ext" -> describeExtension(types(path), parameter);
            case "position" -> describe(parameter, "The position of the segment in its track, from 0", "0");
            case "n" -> describe(parameter, "The number of the segment, from 0", "0");
            case "lang" -> describe(parameter, "The language of the track, a BCP 47 tag", "de");
            default -> describeId(path, parameter);
        }
    }

    private static void describe(Parameter parameter, String description, String example) {
        parameter.schema(text()).description(description).example(example);
    }

    /// Texts in the path, whatever their type in Java.
    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static void describeExtension(List<FileType> types, Parameter parameter) {
        var schema = text();
        types.forEach(type -> schema.addEnumeration(type.extension()));
        parameter.schema(schema).example(types.getFirst().extension());
    }

    private static void describeId(String path, Parameter parameter) {
        if (path.startsWith("/v1/episodes")) {
            describe(parameter, "The id of the episode: 1 to 64 characters of A-Z a-z 0-9 _ -", SAMPLE_ID);
        } else {
            describe(parameter, "The id of the import, a UUID", "3f2b8c1e-5d0a-4c47-9a53-0e7c2f6f1b9d");
        }
    }

    /// Gives an export the media types of its response.
    static void describe(String path, HttpMethod method, Operation operation) {
        if (method == HttpMethod.GET && !types(path).isEmpty()) {
            var content = OASFactory.createContent();
            types(path).forEach(type -> content.addMediaType(type.mediaType(), OASFactory.createMediaType()));
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("The export")
                                    .content(content));
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("The export has not changed"));
        }
    }

    private static List<FileType> types(String path) {
        return KINDS.entrySet().stream()
                .filter(kind -> path.matches("/v1/episodes/\\{id}/" + kind.getKey() + "(\\.\\{ext})?"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
