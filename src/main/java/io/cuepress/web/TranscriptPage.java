package io.cuepress.web;

import io.quarkus.qute.TemplateInstance;
import java.util.List;

/// An episode: its chapters, what is said in them, and its exports.
///
/// @param youtubeId  for the player; empty where the site cannot be shown within ours
/// @param chapterSource  where the chapters come from: `description`, `stored` or `none`
/// @param sections  the chapters with their text, or the whole text as one
record TranscriptPage(
        Heading heading,
        List<TrackLink> tracks,
        String youtubeId,
        String chapterSource,
        boolean hasChapters,
        List<ShownSection> sections,
        TimelineDrawing timeline,
        List<Download> downloads,
        ExportForm form)
        implements TemplateInstance {

    /// What stands above the transcript.
    ///
    /// @param link  where it can be watched; empty when that is not known
    /// @param site  the host of the link
    /// @param ownLanguage  that which exports are in when none is asked for
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

    /// A file that most people want, as a link.
    record Download(String label, String href) {}

    /// A language that the transcript is there in.
    record TrackLink(String tag, String name, String href, boolean isShown) {}
}
