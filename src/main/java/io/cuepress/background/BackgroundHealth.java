package io.cuepress.background;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/// The service is alive while all its background tasks are repeated.
@Liveness
final class BackgroundHealth implements HealthCheck {

    private final Heartbeat heartbeat;

    BackgroundHealth(Heartbeat heartbeat) {
        this.heartbeat = heartbeat;
    }

    @Override
    public HealthCheckResponse call() {
        var ended = heartbeat.ended();
        var check = HealthCheckResponse.named("Background tasks").status(ended.isEmpty());
        return ended.isEmpty()
                ? check.build()
                : check.withData("ended", String.join(", ", ended)).build();
    }
}
