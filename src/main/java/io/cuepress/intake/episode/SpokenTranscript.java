package io.cuepress.intake.episode;

import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.transcript.Transcript;

/// A transcript, and how its language was determined.
///
/// @param repairCount the number of all repairs, those that are not listed too
public record SpokenTranscript(Transcript transcript, LanguageSource source, int repairCount) {}
