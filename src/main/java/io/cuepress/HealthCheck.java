package io.cuepress;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Asks a running service whether it is ready, for containers that have neither a shell nor curl.
public final class HealthCheck {

    private static final int TIMEOUT_MS = 3_000;

    private HealthCheck() {}

    public static void main(String... args) throws IOException {
        var url = args.length > 0 ? args[0] : "http://127.0.0.1:8080/q/health/ready";
        var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
        connection.setConnectTimeout(TIMEOUT_MS);
        connection.setReadTimeout(TIMEOUT_MS);
        System.exit(connection.getResponseCode() == HttpURLConnection.HTTP_OK ? 0 : 1);
    }
}
