package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// The speech of one speaker in one piece for a reader: one line of text, never blank.
public record Paragraph(TimeRange time, @Nullable Speaker speaker, String text) {

    /// @throws IllegalArgumentException when the text is blank or has a line break
    public Paragraph {
        if (!CleanText.isLine(text)) {
            throw new IllegalArgumentException("not one clean line with text: '" + text + "'");
        }
    }

    /// The name of the speaker as one clean line; empty when there is none.
    public String label() {
        return speaker == null ? "" : speaker.label();
    }

    /// The text after the name of the speaker, if there is one: `Ann: Hello`.
    public String labelled() {
        return label().isEmpty() ? text : label() + ": " + text;
    }
}
