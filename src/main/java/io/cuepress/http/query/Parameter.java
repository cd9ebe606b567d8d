package io.cuepress.http.query;

import io.cuepress.core.time.Timecode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A query parameter.
///
/// @param name  in the URL
/// @param meaning  a sentence for the documentation
/// @param allowed  the values that it takes, to follow "must be": `true or false`
/// @param example  a valid value
/// @param values  all values, where there are few
/// @param read  the value of a text; empty when the text is invalid
public record Parameter<T>(
        String name,
        String meaning,
        String allowed,
        String example,
        List<String> values,
        Function<String, Optional<T>> read) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    public Parameter {
        values = List.copyOf(values);
        if (read.apply(example).isEmpty()) {
            throw new IllegalArgumentException(name + " rejects its own example: " + example);
        }
    }

    static <T> Parameter<T> of(
            String name, String meaning, String allowed, String example, Function<String, Optional<T>> read) {
        return new Parameter<>(name, meaning, allowed, example, List.of(), read);
    }

    static Parameter<Boolean> flag(String name, String meaning) {
        var values = List.of("true", "false");
        return new Parameter<>(
                name,
                meaning,
                "true or false",
                "true",
                values,
                text -> values.contains(text) ? Optional.of(Boolean.valueOf(text)) : Optional.empty());
    }

    static Parameter<String> text(String name, String meaning, String example) {
        return of(
                name,
                meaning,
                "1 to 1000 characters, none of them a control character",
                example,
                text -> Optional.of(text)
                        .filter(t ->
                                !t.isEmpty() && t.length() <= 1000 && t.chars().noneMatch(Character::isISOControl)));
    }

    static <E extends Enum<E>> Parameter<E> choice(String name, String meaning, E[] constants) {
        var values = Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Parameter<>(
                name, meaning, "one of " + String.join(", ", values), values.getFirst(), values, text -> {
                    var index = values.indexOf(text);
                    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
                });
    }

    static Parameter<Integer> count(String name, String meaning, int least, int most, String example) {
        return of(
                name,
                meaning,
                "a whole number from " + least + " to " + most,
                example,
                text -> WHOLE_NUMBER.matcher(text).matches()
                        ? Optional.of(Integer.valueOf(text)).filter(count -> count >= least && count <= most)
                        : Optional.empty());
    }

    /// Seconds in the URL, milliseconds as a value.
    static Parameter<Long> seconds(String name, String meaning, long leastMs, long mostMs, String example) {
        var least = new Timecode(leastMs).seconds();
        var most = new Timecode(mostMs).seconds();
        return of(
                name,
                meaning,
                "seconds with at most three decimals, from " + least + " to " + most,
                example,
                text -> Times.shift(text).filter(ms -> ms >= leastMs && ms <= mostMs));
    }

    static Parameter<Timecode> time(String name, String meaning, String example) {
        return of(
                name,
                meaning,
                "seconds such as 75.5 or a timecode such as 1:15.5 or 00:01:15.500, below 100 hours",
                example,
                Times::moment);
    }

    /// The same parameter, with another type of value.
    <U> Parameter<U> map(Function<T, U> convert) {
        return new Parameter<>(
                name,
                meaning,
                allowed,
                example,
                values,
                text -> read.apply(text).map(convert));
    }
}
