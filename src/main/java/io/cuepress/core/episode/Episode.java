package io.cuepress.core.episode;

import io.cuepress.core.transcript.Transcript;

/// An episode as it is imported: its metadata, the transcription as one text, and the transcript in its own language.
public record Episode(
        EpisodeId id, Metadata metadata, String transcription, Transcript transcript, LanguageSource languageSource)
        implements Imported {}
