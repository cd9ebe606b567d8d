package io.cuepress.core.subtitle;

/// How a subtitle file says who speaks, when the transcript knows.
public enum SpeakerLabels {
    /// Not at all.
    NONE,
    /// In the format's own markup for voices; like `PREFIX` in a format that has none.
    VOICE,
    /// With the name in front of the text: `Ann: Hello`.
    PREFIX
}
