package io.cuepress.web;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page of an episode: chapters, transcript and exports.
///
/// @param youtubeId  for the player; empty if the video is not on YouTube
/// @param chapterSource  the source of the chapters: `description`, `stored` or `none`
/// @param doubt  about the chapters; null for those that need no second look
/// @param sections  the chapters with their text, or one section with the whole text
record TranscriptPage(
        Heading heading,
        List<TrackLink> tracks,
        String youtubeId,
        String chapterSource,
        @Nullable DoubtView doubt,
        boolean hasChapters,
        List<SectionView> sections,
        TimelineDrawing timeline,
        List<Download> downloads,
        ExportForm form)
        implements TemplateInstance {

    /// The head of the page.
    ///
    /// @param link  the URL of the video; empty if unknown
    /// @param site  the host of the link
    /// @param ownLanguage  the language of exports when none is requested
    record Heading(
            String id,
            long revision,
            String title,
            String channel,
            String channelHref,
            String link,
            String site,
            String duration,
            long endMs,
            String segments,
            String day,
            String language,
            String ownLanguage,
            String languageName,
            String direction) {}

    /// A link to one of the usual files.
    record Download(String label, String href) {}

    /// A link to a track of the transcript.
    record TrackLink(String tag, String name, String href, boolean isShown) {}
}
