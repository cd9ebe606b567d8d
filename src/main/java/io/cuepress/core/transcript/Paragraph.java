package io.cuepress.core.transcript;

import io.cuepress.core.time.TimeRange;
import org.jspecify.annotations.Nullable;

/// What one speaker says in a row, as much as a reader wants in one piece: one line of text, never blank.
public record Paragraph(TimeRange time, @Nullable Speaker speaker, String text) {

    /// @throws IllegalArgumentException when the text is blank or has a line break
    public Paragraph {
        if (!CleanText.isLine(text)) {
            throw new IllegalArgumentException("a paragraph is one clean line with text: '" + text + "'");
        }
    }

    /// The name of the speaker, to be written; empty when there is none.
    public String label() {
        return speaker == null ? "" : speaker.label();
    }

    /// The text with the speaker in front, if there is one: `Ann: Hello`.
    public String labelled() {
        return label().isEmpty() ? text : label() + ": " + text;
    }
}
