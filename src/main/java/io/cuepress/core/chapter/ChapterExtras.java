package io.cuepress.core.chapter;

import org.jspecify.annotations.Nullable;

/// What the JSON chapters of Podcasting 2.0 say of a chapter besides its start and title.
///
/// @param listed  false for a silent chapter: players act on it, for example to change the picture, but show it in no
///                list
/// @param img  the URL of a picture
/// @param url  the URL of a page about the chapter
public record ChapterExtras(
        boolean listed, @Nullable String img, @Nullable String url) {

    /// A listed chapter of which nothing more is known.
    public static final ChapterExtras NONE = new ChapterExtras(true, null, null);
}
