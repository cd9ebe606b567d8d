package io.cuepress.core.episode;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.channel.ChannelProfile;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.CleanText;
import io.cuepress.core.transcript.Language;
import java.time.Instant;
import java.util.List;

/// An episode as it is stored, without what is said in it.
///
/// @param id its name
/// @param metadata what is known of it
/// @param language the language of its own transcript
/// @param languageSource how that came to be known
/// @param tracks its transcripts, its own first
/// @param storedChapters the chapters that a person or a tool gave; none where those of the description hold
/// @param revision rises with every change of its content, and never comes back with other content
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

    /// A stored transcript: its language, how many segments it has, and when the last of them ends.
    public record TrackSummary(Language language, int segmentCount, Timecode end) {}

    /// When the last thing is said in the episode's own transcript.
    public Timecode end() {
        return tracks.isEmpty() ? Timecode.ZERO : tracks.getFirst().end();
    }

    /// How long the episode is: as long as its video where that is known, else until the end of speech.
    public Timecode duration() {
        var known = metadata.video().duration();
        return known == null ? end() : known;
    }

    /// How many segments the episode's own transcript has.
    public int segmentCount() {
        return tracks.isEmpty() ? 0 : tracks.getFirst().segmentCount();
    }

    /// What of it an export names.
    public EpisodeVersion version() {
        return new EpisodeVersion(id, metadata.title(), language, revision, updatedAt, basis());
    }

    private ChapterBasis basis() {
        return new ChapterBasis(!storedChapters.isEmpty(), metadata.channel().name(), channel.version());
    }

    /// The languages of its transcripts, its own first.
    public List<Language> languages() {
        return tracks.stream().map(TrackSummary::language).toList();
    }

    /// What stands above the episode in a language; without a title, or with one that cannot be seen, it goes by
    /// its id.
    public EpisodeHeading heading(Language shown) {
        var title = metadata.title().text();
        return new EpisodeHeading(
                CleanText.oneLine(title).isEmpty() ? id.value() : title,
                shown,
                metadata.channel().name(),
                metadata.url());
    }
}
