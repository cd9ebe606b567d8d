package io.cuepress.core.check;

import java.util.List;
import java.util.function.Function;

/// The result of checking some input: the value, with the repairs made on the way, or all its problems.
public sealed interface Checked<T> {

    /// Valid input; `repairs` lists the repairs made, and is empty when none were needed.
    record Valid<T>(T value, List<Problem> repairs) implements Checked<T> {
        public Valid {
            repairs = List.copyOf(repairs);
        }

        public Valid(T value) {
            this(value, List.of());
        }
    }

    /// Invalid input with all its problems, at least one.
    record Invalid<T>(List<Problem> problems) implements Checked<T> {
        /// @throws IllegalArgumentException when the list of problems is empty
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

    /// The same result with its value, if there is one, mapped by a function.
    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Valid<T>(var value, var repairs) -> new Valid<>(change.apply(value), repairs);
            case Invalid<T>(var problems) -> new Invalid<>(problems);
        };
    }
}
