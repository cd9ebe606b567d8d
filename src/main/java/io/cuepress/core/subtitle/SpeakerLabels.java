package io.cuepress.core.subtitle;

/// How a subtitle file names known speakers.
public enum SpeakerLabels {
    /// Not at all.
    NONE,
    /// In the voice markup of the format; in a format without one, like `PREFIX`.
    VOICE,
    /// With the name before the text: `Ann: Hello`.
    PREFIX
}
