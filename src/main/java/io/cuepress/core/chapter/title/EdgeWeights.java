package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.WeightVector;
import io.cuepress.core.chapter.words.Weights;
import java.util.List;
import java.util.stream.Stream;

/// The weights by which the title at an edge is chosen.
///
/// @param at      of the signs at the boundary where it ends, or begins
/// @param across  of those at the boundaries inside it
/// @param title   of its own signs
public record EdgeWeights(WeightVector at, WeightVector across, WeightVector title) {

    /// The names of all signs: at, across, title.
    public static final List<String> NAMES = Stream.of(
                    TitleCandidates.BREAK_SIGNS.stream().map(sign -> "at." + sign),
                    TitleCandidates.BREAK_SIGNS.stream().map(sign -> "across." + sign),
                    TitleCandidates.TITLE_SIGNS.stream().map(sign -> "title." + sign))
            .flatMap(names -> names)
            .toList();

    public static EdgeWeights of(Weights weights, String model) {
        return new EdgeWeights(
                weights.of(model + ".at", TitleCandidates.BREAK_SIGNS),
                weights.of(model + ".across", TitleCandidates.BREAK_SIGNS),
                weights.of(model + ".title", TitleCandidates.TITLE_SIGNS));
    }
}
