package io.cuepress.core.episode;

/// What the chapters of an episode depend on besides its revision.
///
/// @param given    whether the chapters are stored; otherwise they are read from the description
/// @param channel  the name of its channel
/// @param profile  the version of the profile of that channel
public record ChapterBasis(boolean given, String channel, long profile) {}
