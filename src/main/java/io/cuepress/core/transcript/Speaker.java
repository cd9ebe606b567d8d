package io.cuepress.core.transcript;

/// Who speaks, as the transcript names them: never blank.
public record Speaker(String name) {

    /// @throws IllegalArgumentException when the name is blank
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker without a name");
        }
    }

    /// The name as one clean line, to be written; empty when nothing in it can be seen.
    public String label() {
        return CleanText.oneLine(name);
    }
}
