package io.cuepress.intake.speech;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import io.cuepress.intake.record.Json;
import io.cuepress.intake.record.Limits;
import io.cuepress.intake.record.Quoted;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/// Walks over a JSON body and passes on the elements at some paths, one by one, so that a long transcript is never in
/// memory as a tree.
public final class Elements {

    private final Map<String, ? extends Consumer<Element>> takers;

    private Elements(Map<String, ? extends Consumer<Element>> takers) {
        this.takers = takers;
    }

    /// Passes every element at a path of the map to its taker, in the order of the body.
    ///
    /// @param takers by path, as [JsonShape] writes them
    /// @throws IOException when the body is no JSON
    public static void walk(byte[] json, Limits limits, Map<String, ? extends Consumer<Element>> takers)
            throws IOException {
        try (var parser = Json.factory(limits).createParser(json)) {
            var elements = new Elements(takers);
            while (parser.nextToken() != null) {
                elements.walk(parser, "", Pointer.ROOT);
            }
        }
    }

    private void walk(JsonParser parser, String path, Pointer place) throws IOException {
        var taker = takers.get(path);
        if (taker != null) {
            taker.accept(Element.read(parser, place));
        } else if (parser.currentToken() == JsonToken.START_OBJECT) {
            members(parser, path, place);
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (var index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                walk(parser, path + "[]", place.at(index));
            }
        }
    }

    private void members(JsonParser parser, String path, Pointer place) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            walk(parser, path.isEmpty() ? name : path + "." + name, place.at(Quoted.clean(name)));
        }
    }
}
