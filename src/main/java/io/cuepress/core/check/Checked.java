package io.cuepress.core.check;

import java.util.List;
import java.util.function.Function;

/// What came of checking some input: the value, with what was mended on the way, or everything that is wrong
/// with it.
public sealed interface Checked<T> {

    /// Input that holds; `repairs` lists what was mended, and is empty when nothing was amiss.
    record Valid<T>(T value, List<Problem> repairs) implements Checked<T> {
        public Valid {
            repairs = List.copyOf(repairs);
        }

        public Valid(T value) {
            this(value, List.of());
        }
    }

    /// Input that does not hold, with all its problems at once; never without one.
    record Invalid<T>(List<Problem> problems) implements Checked<T> {
        /// @throws IllegalArgumentException when there is no problem to show
        public Invalid {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("invalid without a problem");
            }
        }

        public Invalid(Problem problem) {
            this(List.of(problem));
        }
    }

    /// The same outcome with the value, if there is one, turned into another.
    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Valid<T>(var value, var repairs) -> new Valid<>(change.apply(value), repairs);
            case Invalid<T>(var problems) -> new Invalid<>(problems);
        };
    }
}
