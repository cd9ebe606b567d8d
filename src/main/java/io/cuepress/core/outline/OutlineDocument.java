package io.cuepress.core.outline;

import io.cuepress.core.chapter.EpisodeHeading;
import java.util.List;

/// The input of an outline writer, for people who read instead of watching; it has at least one section.
public record OutlineDocument(EpisodeHeading episode, Provenance provenance, List<Section> sections) {

    /// @throws IllegalArgumentException when there is no section
    public OutlineDocument {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("the outline has no sections");
        }
    }
}
