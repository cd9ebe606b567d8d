package io.cuepress.core.chapter.words;

/// The weights of a model's signs, in their order.
public final class WeightVector {

    private final double[] weights;

    public WeightVector(double[] weights) {
        this.weights = weights.clone();
    }

    /// The log-odds that `signs` amount to.
    public double dot(double[] signs) {
        var sum = 0.0;
        for (int i = 0; i < signs.length; i++) {
            sum += signs[i] * weights[i];
        }
        return sum;
    }
}
