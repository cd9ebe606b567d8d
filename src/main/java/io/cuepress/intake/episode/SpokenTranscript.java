package io.cuepress.intake.episode;

import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.transcript.Transcript;

/// A transcript, and how its language was determined.
public record SpokenTranscript(Transcript transcript, LanguageSource source) {}
