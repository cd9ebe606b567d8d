package io.cuepress.http.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A query parameter: its name, what it may be, in words that fit into an error, and how it is read.
///
/// @param name as it stands in the URL
/// @param meaning what it is for, for the documentation
/// @param allowed the values it takes, such as `true or false`
/// @param example a value that works
/// @param values all values, when they can be counted
/// @param read the value of a text; empty when it has none
public record Parameter<T>(
        String name,
        String meaning,
        String allowed,
        String example,
        List<String> values,
        Function<String, Optional<T>> read) {

    public Parameter {
        values = List.copyOf(values);
        if (read.apply(example).isEmpty()) {
            throw new IllegalArgumentException(name + " does not take its own example: " + example);
        }
    }
}
