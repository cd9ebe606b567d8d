package io.cuepress.core.episode;

import io.cuepress.core.chapter.VideoUrl;
import org.jspecify.annotations.Nullable;

/// What is known of an episode besides what is said in it; texts that were not given are empty.
public record Metadata(Channel channel, @Nullable VideoUrl url, Title title, Description description) {

    /// This with all that `newer` says in place of what was known.
    public Metadata updatedBy(Metadata newer) {
        return new Metadata(
                newer.channel.name.isBlank() ? channel : newer.channel,
                newer.url == null ? url : newer.url,
                newer.title.text.isBlank() ? title : newer.title,
                newer.description.text.isBlank() ? description : newer.description);
    }

    /// Who publishes the episode.
    public record Channel(String name) {}

    /// What the episode is called: one line, maybe empty.
    public record Title(String text) {}

    /// What its creator wrote about it, maybe with an outline in it.
    public record Description(String text) {}
}
