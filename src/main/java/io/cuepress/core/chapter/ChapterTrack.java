package io.cuepress.core.chapter;

/// The input of a chapter writer: the chapters, and the heading of their episode.
public record ChapterTrack(EpisodeHeading episode, Chapters chapters) {}
