package io.cuepress.intake.speech;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.Limits;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// The paths that occur in a JSON document, such as `results.items[].start_time`. A path names every member on its
/// way and has `[]` after those that are arrays, even empty ones; several documents in one body have their paths
/// together. Members with null are left out.
public final class JsonShape {

    private static final int MOST_PATHS = 4_000;
    private static final int DEEPEST = 12;

    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> objects = new LinkedHashSet<>();

    private JsonShape() {
        objects.add("");
    }

    /// The shape of a body.
    ///
    /// @throws IOException when the body is no JSON
    public static JsonShape of(byte[] json, Limits limits) throws IOException {
        var shape = new JsonShape();
        try (var parser = Json.factory(limits).createParser(json)) {
            while (parser.nextToken() != null) {
                shape.take(parser, "", 0);
            }
        }
        return shape;
    }

    private void take(JsonParser parser, String path, int depth) throws IOException {
        if (depth > DEEPEST || paths.size() + objects.size() > MOST_PATHS) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            objects.add(path);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var member = path.isEmpty() ? parser.currentName() : path + "." + parser.currentName();
                parser.nextToken();
                take(parser, member, depth + 1);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            paths.add(path + "[]");
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                take(parser, path + "[]", depth + 1);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            paths.add(path);
        }
    }

    /// The object below which all of these paths occur: the document, or an object in it that wraps a recogniser's
    /// answer. Its path ends in a dot unless it is the document.
    public Optional<String> under(Collection<String> signs) {
        return objects.stream()
                .map(object -> object.isEmpty() ? "" : object + ".")
                .filter(object -> signs.stream().allMatch(sign -> paths.contains(object + sign)))
                .findFirst();
    }

    /// Whether a path occurs.
    public boolean has(String path) {
        return paths.contains(path);
    }

    /// Whether an array occurs, and never with elements.
    public boolean hasEmpty(String array) {
        return paths.contains(array)
                && paths.stream().noneMatch(path -> path.length() > array.length() && path.startsWith(array));
    }
}
