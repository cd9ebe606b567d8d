package io.cuepress.store.sql;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// The service is ready while the database answers. The check itself asks nobody, so it never waits.
@Readiness
final class DatabaseHealth implements HealthCheck {

    private final DatabasePulse pulse;

    DatabaseHealth(DatabasePulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public HealthCheckResponse call() {
        var failure = Optional.ofNullable(pulse.failure());
        var check = HealthCheckResponse.named("Database").status(failure.isEmpty());
        failure.ifPresent(text -> check.withData("failure", text));
        return check.build();
    }
}
