package io.cuepress.core.subtitle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes JSON member by member, so that a document is exactly what its writer says, without mapping.
public final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    /// Writes the single value of a document.
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
            throw new UncheckedIOException("writing to memory cannot fail", impossible);
        }
        out.append(text.getBuffer()).append('\n');
    }
}
