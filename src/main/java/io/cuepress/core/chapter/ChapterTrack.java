package io.cuepress.core.chapter;

/// What a chapter writer is given: the chapters and the episode they divide.
public record ChapterTrack(EpisodeHeading episode, Chapters chapters) {}
