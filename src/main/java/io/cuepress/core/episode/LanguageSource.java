package io.cuepress.core.episode;

import java.util.Locale;

/// How the language of an episode was determined.
public enum LanguageSource {
    /// The record named it.
    DATA,
    /// The `lang` parameter of the import named it for records without a language.
    PARAMETER,
    /// It was detected from the speech.
    DETECTED,
    /// It is unknown.
    NONE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
