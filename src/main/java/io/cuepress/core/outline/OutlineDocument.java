package io.cuepress.core.outline;

import io.cuepress.core.chapter.EpisodeHeading;
import java.util.List;

/// What an outline writer is given: the document that a person reads instead of watching; at least one section.
public record OutlineDocument(EpisodeHeading episode, Provenance provenance, List<Section> sections) {

    /// @throws IllegalArgumentException when there is no section
    public OutlineDocument {
        sections = List.copyOf(sections);
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("an outline without sections");
        }
    }
}
