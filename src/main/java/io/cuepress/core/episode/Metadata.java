package io.cuepress.core.episode;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.time.Timecode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The title, channel, URL and description of an episode, and what is known of its video; missing texts are empty.
public record Metadata(Channel channel, @Nullable VideoUrl url, Title title, Description description, Video video) {

    /// An episode of whose video nothing is known.
    public Metadata(Channel channel, @Nullable VideoUrl url, Title title, Description description) {
        this(channel, url, title, description, Video.UNKNOWN);
    }

    /// This metadata, with each value that `newer` has in place of the old one.
    public Metadata updatedBy(Metadata newer) {
        return new Metadata(
                newer.channel.name.isBlank() ? channel : newer.channel,
                newer.url == null ? url : newer.url,
                newer.title.text.isBlank() ? title : newer.title,
                newer.description.text.isBlank() ? description : newer.description,
                video.updatedBy(newer.video));
    }

    /// The publisher of the episode.
    public record Channel(String name) {}

    /// The title of the episode: one line, possibly empty.
    public record Title(String text) {}

    /// The description by the creator, possibly with a list of chapters.
    public record Description(String text) {}

    /// What is known of the video or audio itself.
    ///
    /// @param duration  how long it is, never zero; null when unknown. Speech mostly ends earlier
    /// @param publishedAt  null when unknown
    public record Video(
            @Nullable Timecode duration, @Nullable Instant publishedAt) {

        public static final Video UNKNOWN = new Video(null, null);

        /// @throws IllegalArgumentException when the duration is zero
        public Video {
            if (Timecode.ZERO.equals(duration)) {
                throw new IllegalArgumentException("a video without duration");
            }
        }

        /// This with all that `newer` says in place of what was known.
        public Video updatedBy(Video newer) {
            return new Video(
                    newer.duration == null ? duration : newer.duration,
                    newer.publishedAt == null ? publishedAt : newer.publishedAt);
        }
    }
}
