package io.cuepress.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// The service as a client meets it. The JDK's client sends what it is given and nothing more, and takes a tenth of
/// the time of REST-assured, which compiles a script for every look into an answer.
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Api() {}

    /// An answer to a request; headers are given as name, value, name, value.
    public static Answer send(String method, String path, byte[] body, String... headers) {
        var uri = path.startsWith("http") ? path : "http://localhost:" + RestAssured.port + path;
        var request = HttpRequest.newBuilder(URI.create(uri));
        if (method.equals("GET") && body.length == 0) {
            request.GET(); // any other way to ask for it says that its body is empty
        } else {
            request.method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public static Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public static Answer head(String path, String... headers) {
        return send("HEAD", path, new byte[0], headers);
    }

    public static Answer delete(String path, String... headers) {
        return send("DELETE", path, new byte[0], headers);
    }

    /// Stores an episode under an id.
    public static Answer put(String id, String json, String... headers) {
        return send(
                "PUT", "/v1/episodes/" + id, json.getBytes(UTF_8), and(headers, "Content-Type", "application/json"));
    }

    public static Answer postImport(String contentType, String body, String... headers) {
        return send("POST", "/v1/imports", body.getBytes(UTF_8), and(headers, "Content-Type", contentType));
    }

    private static String[] and(String[] headers, String name, String value) {
        var all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = name;
        all[headers.length + 1] = value;
        return all;
    }

    /// An episode of this title and these segments, given as JSON.
    public static String episode(String title, String segments) {
        return "{\"title\":\"" + title + "\",\"channel\":\"Tests\",\"segments\":" + segments + "}";
    }

    /// The two sample episodes, a line each.
    public static String sample() {
        try (var in = requireNonNull(Api.class.getResourceAsStream("/sample/episodes.jsonl"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What comes back for bytes that no decent client sends.
    public static String raw(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The problem in this answer, after a look at what every problem has to have.
    public static Answer assertProblem(Answer answer, int status, String slug) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.at("type")).isEqualTo("urn:cuepress:problem:" + slug);
        assertThat(answer.at("title").toString()).isNotBlank();
        assertThat(answer.number("status")).isEqualTo(status);
        assertThat(answer.at("detail").toString()).isNotBlank();
        assertThat(answer.at("instance").toString()).startsWith("/");
        return answer;
    }
}
