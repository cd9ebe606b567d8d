package io.cuepress.core.chapter.read;

import io.cuepress.core.chapter.title.EdgeWeights;
import io.cuepress.core.chapter.words.WeightVector;
import io.cuepress.core.chapter.words.Weights;

/// The weights of every choice that the parser makes in a flowing list.
///
/// @param lastTitle    where the last title ends, when times come first
/// @param firstTitle   where the first title begins, when titles come first
/// @param orientation  whether times come first
/// @param confidence   how likely all of it is right
record Model(EdgeWeights lastTitle, EdgeWeights firstTitle, WeightVector orientation, WeightVector confidence) {

    static final Model LEARNT = of(Weights.LEARNT);

    static Model of(Weights weights) {
        return new Model(
                EdgeWeights.of(weights, "last_title"),
                EdgeWeights.of(weights, "first_title"),
                weights.of("orientation", OrientationSigns.NAMES),
                weights.of("confidence", Confidence.NAMES));
    }
}
