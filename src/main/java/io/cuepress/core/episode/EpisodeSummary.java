package io.cuepress.core.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import java.time.Instant;
import java.util.List;

/// A stored episode without its segments.
///
/// @param id its identifier
/// @param metadata its title, channel, URL and description
/// @param language the language of its own transcript
/// @param languageSource how that language was determined
/// @param tracks its transcripts, its own first
/// @param storedChapters the chapters stored by a person or a tool; empty when those of the description are used
/// @param revision increases with every change of the content; a revision never names two contents
/// @param createdAt when it was first imported
/// @param updatedAt when its content last changed
/// @param channel the text that descriptions of its channel share
public record EpisodeSummary(
        EpisodeId id,
        Metadata metadata,
        Language language,
        LanguageSource languageSource,
        List<TrackSummary> tracks,
        List<Chapter> storedChapters,
        long revision,
        Instant createdAt,
        Instant updatedAt,
        ChannelProfile channel) {

    public EpisodeSummary {
        tracks = List.copyOf(tracks);
        storedChapters = List.copyOf(storedChapters);
    }

    /// A stored transcript: its language, the number of its segments, and the end of the last one.
    public record TrackSummary(Language language, int segmentCount, Timecode end) {}

    /// The end of the episode's own transcript.
    public Timecode end() {
        return tracks.isEmpty() ? Timecode.ZERO : tracks.getFirst().end();
    }

    /// The duration of the episode: that of its video where it is known, else the end of speech.
    public Timecode duration() {
        var known = metadata.video().duration();
        return known == null ? end() : known;
    }

    /// The number of segments in the episode's own transcript.
    public int segmentCount() {
        return tracks.isEmpty() ? 0 : tracks.getFirst().segmentCount();
    }

    /// The episode at its current revision, as exports name it.
    public EpisodeVersion version() {
        return new EpisodeVersion(id, metadata.title(), language, revision, updatedAt, basis(), segments());
    }

    private int segments() {
        return tracks.stream().mapToInt(TrackSummary::segmentCount).sum();
    }

    private ChapterBasis basis() {
        return new ChapterBasis(!storedChapters.isEmpty(), metadata.channel().name(), channel.version());
    }

    /// The languages of its transcripts, its own first.
    public List<Language> languages() {
        return tracks.stream().map(TrackSummary::language).toList();
    }

    /// The heading of the episode in a language. Its title is the id when the episode has no visible title.
    public EpisodeHeading heading(Language shown) {
        var title = metadata.title().text();
        return new EpisodeHeading(
                CleanText.oneLine(title).isEmpty() ? id.value() : title,
                shown,
                metadata.channel().name(),
                metadata.url());
    }
}
