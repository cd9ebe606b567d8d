package io.cuepress.core.transcript;

/// A speaker by the name in the transcript, which is never blank.
public record Speaker(String name) {

    /// @throws IllegalArgumentException when the name is blank
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a speaker is blank");
        }
    }

    /// The name as one clean line; empty when it has no visible character.
    public String label() {
        return CleanText.oneLine(name);
    }
}
