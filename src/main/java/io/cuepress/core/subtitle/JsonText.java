package io.cuepress.core.subtitle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// JSON written member by member, so that a document is what its writer says and nothing is mapped behind its back.
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /// What writes the one value of a document.
    @FunctionalInterface
    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /// Appends a JSON document and a newline.
    public static void append(StringBuilder out, Body body) {
        var text = new StringWriter();
        try (var json = FACTORY.createGenerator(text)) {
            body.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string cannot fail to be written", impossible);
        }
        out.append(text.getBuffer()).append('\n');
    }
}
