package io.cuepress.core.subtitle;

import io.cuepress.core.transcript.Language;
import java.util.List;

/// What a subtitle writer is given: cues sorted by start, their language, the title of the episode, and how to name
/// the speakers.
public record Track(Language language, String title, List<Cue> cues, SpeakerLabels labels) {

    /// @throws IllegalArgumentException when a cue starts before the one it follows
    public Track {
        cues = List.copyOf(cues);
        for (var i = 1; i < cues.size(); i++) {
            if (cues.get(i).time().start().isBefore(cues.get(i - 1).time().start())) {
                throw new IllegalArgumentException("cue " + i + " starts before the one it follows");
            }
        }
    }

    public Track with(SpeakerLabels others) {
        return new Track(language, title, cues, others);
    }

    public Track with(List<Cue> others) {
        return new Track(language, title, others, labels);
    }

    /// `Ann: ` when names stand in front of the text and the speaker has one, else nothing.
    public String prefix(Cue cue) {
        return labels == SpeakerLabels.PREFIX && !cue.label().isEmpty() ? cue.label() + ": " : "";
    }
}
