package io.cuepress.core.subtitle;

import io.cuepress.core.transcript.Language;
import java.util.List;

/// The input of a subtitle writer: cues sorted by start, their language, the title of the episode, and how to
/// name speakers.
public record Track(Language language, String title, List<Cue> cues, SpeakerLabels labels) {

    /// @throws IllegalArgumentException when a cue starts before the previous one
    public Track {
        cues = List.copyOf(cues);
        for (var i = 1; i < cues.size(); i++) {
            if (cues.get(i).time().start().isBefore(cues.get(i - 1).time().start())) {
                throw new IllegalArgumentException("cue " + i + " starts before the previous one");
            }
        }
    }

    public Track with(SpeakerLabels others) {
        return new Track(language, title, cues, others);
    }

    public Track with(List<Cue> others) {
        return new Track(language, title, others, labels);
    }

    /// `Ann: ` when names are written before the text and the speaker has one, else empty.
    public String prefix(Cue cue) {
        return labels == SpeakerLabels.PREFIX && !cue.label().isEmpty() ? cue.label() + ": " : "";
    }
}
