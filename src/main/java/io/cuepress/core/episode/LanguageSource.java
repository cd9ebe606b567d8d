package io.cuepress.core.episode;

/// How an episode's language came to be known.
public enum LanguageSource {
    /// The record named it.
    DATA,
    /// The import's `lang` parameter named it for records that do not.
    PARAMETER,
    /// It was detected from what is said.
    DETECTED,
    /// It is not known.
    NONE;

    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
