package io.cuepress.core.episode;

/// What the chapters of an episode depend on besides its own content.
///
/// @param given    whether a person or a tool gave them; else they are read from the description
/// @param channel  the name of its channel, which helps to read the description
/// @param profile  the version of what is known of that channel, 0 for nothing
public record ChapterBasis(boolean given, String channel, long profile) {}
