package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EvidenceShares;
import java.util.List;

/// The chapters that a creator listed in a description; their starts ascend strictly.
///
/// @param chapters    at least two
/// @param confidence  in percent, how likely it is that a reader would take the same list. Lowered by times left out as
///                    typos, by entries without a title, by a list that does not start at 0:00, and most by a
///                    description without line breaks in which little shows where one of the titles ends
/// @param evidence    which sources decided
/// @param turned      the chapters in the other orientation, each title at the time on its other side; none where the
///                    line breaks leave no choice
public record Outline(List<Chapter> chapters, int confidence, EvidenceShares evidence, List<Chapter> turned) {

    /// @throws IllegalArgumentException when there are fewer than two chapters, starts do not ascend or the confidence
    ///     is no percentage
    public Outline {
        chapters = List.copyOf(chapters);
        turned = List.copyOf(turned);
        if (chapters.size() < 2 || confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException(chapters.size() + " chapters, confidence " + confidence);
        }
        for (int i = 1; i < chapters.size(); i++) {
            if (!chapters.get(i - 1).start().isBefore(chapters.get(i).start())) {
                throw new IllegalArgumentException("starts do not ascend at " + chapters.get(i));
            }
        }
    }

    /// Read by the text alone.
    public Outline(List<Chapter> chapters, int confidence) {
        this(chapters, confidence, EvidenceShares.TEXT_ALONE, List.of());
    }
}
