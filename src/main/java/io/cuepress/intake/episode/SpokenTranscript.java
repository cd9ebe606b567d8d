package io.cuepress.intake.episode;

import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.transcript.Transcript;

/// What is said in a body, and how its language came to be known.
public record SpokenTranscript(Transcript transcript, LanguageSource source) {}
