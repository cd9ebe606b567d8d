package io.cuepress.core.chapter.words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The weights of signs, by the name of a model and of a sign.
public record Weights(Map<String, Double> all) {

    /// Those of `weights.txt`, which says which command made them.
    public static final Weights LEARNT = read();

    public Weights {
        all = Map.copyOf(all);
    }

    /// The weights of a model, in the order of its signs; a sign that was never learnt weighs nothing.
    public WeightVector of(String model, List<String> signs) {
        return new WeightVector(signs.stream()
                .mapToDouble(sign -> all.getOrDefault(model + "." + sign, 0.0))
                .toArray());
    }

    private static Weights read() {
        var in = Objects.requireNonNull(Weights.class.getResourceAsStream("weights.txt"), "weights.txt is missing");
        try (var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return new Weights(lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> line.split(" "))
                    .collect(toUnmodifiableMap(parts -> parts[0], parts -> Double.valueOf(parts[1]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
