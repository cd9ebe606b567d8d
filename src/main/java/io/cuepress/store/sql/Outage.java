package io.cuepress.store.sql;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Why the database could not do now what it can do at another time. Each is found by the SQLSTATE of a failure, or by
/// the messages of the connection pool, which have none.
public enum Outage {
    UNKNOWN_OUTCOME("", "Error trying to transactionCommit local transaction: .*"),
    READ_ONLY("25006", ""),
    CONFLICT("40001|40P01", ""),
    LOCKED("55P03", ""),
    TOO_SLOW("57014|25P03", ""),
    FULL("53100", ""),
    NO_CONNECTION("", "Sorry, acquisition timeout!|Acquisition timeout while waiting for new connection"),
    STOPPING("", "This pool is closed and does not handle any more connections!"),
    NO_ANSWER("08...|53...|57P0.", "");

    private final Pattern states;
    private final Pattern messages;

    Outage(String states, String messages) {
        this.states = Pattern.compile(states);
        this.messages = Pattern.compile(messages, Pattern.DOTALL);
    }

    /// The outage that a failure comes from: its own, that of one of its causes, or that of a failure which one of
    /// these suppressed. Empty for any other failure.
    public static Optional<Outage> of(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var rest = new ArrayDeque<>(List.of(failure));
        while (!rest.isEmpty()) {
            var next = rest.removeFirst();
            var found = ofOne(next);
            if (found.isPresent()) {
                return found;
            }
            if (seen.add(next)) {
                rest.addAll(List.of(next.getSuppressed()));
                Optional.ofNullable(next.getCause()).ifPresent(rest::addFirst);
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> ofOne(Throwable failure) {
        var state = failure instanceof SQLException sql ? Objects.requireNonNullElse(sql.getSQLState(), "") : "";
        var message = String.valueOf(failure.getMessage());
        for (var outage : values()) {
            var isOutage = state.isEmpty()
                    ? outage.messages.matcher(message).matches()
                    : outage.states.matcher(state).matches();
            if (isOutage) {
                return Optional.of(outage);
            }
        }
        return Optional.empty();
    }

    /// Whether the same transaction may well succeed when it is simply run again.
    public boolean passes() {
        return this == CONFLICT || this == LOCKED;
    }
}
