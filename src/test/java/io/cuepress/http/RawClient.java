package io.cuepress.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/// A client that minds no manners: it sends what it likes, when it likes, and need not read what comes back.
public final class RawClient implements AutoCloseable {

    private static final Duration NOW_AND_THEN = Duration.ofMillis(20);
    private static final int LONGEST_WAIT_MS = 60_000;

    private final Socket socket;
    private final InputStream in;

    /// Connects and sends this.
    public RawClient(String beginning) throws IOException {
        socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(LONGEST_WAIT_MS);
        in = new BufferedInputStream(socket.getInputStream());
        socket.getOutputStream().write(beginning.getBytes(ISO_8859_1));
    }

    /// The answer to a request on a connection of its own: none is kept that the service may be about to close.
    public static String ask(String methodAndPath, String body) throws IOException {
        var head = methodAndPath + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        try (var client = new RawClient(head + "Content-Length: " + body.length() + "\r\n\r\n" + body)) {
            return client.rest();
        }
    }

    /// Sends a byte now and then, until the service says something or hangs up.
    public void trickle() throws InterruptedException {
        var answered = Thread.ofVirtual().start(this::awaitAnswer);
        while (!answered.join(NOW_AND_THEN)) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException hungUp) {
                answered.join();
            }
        }
    }

    /// Waits for the first byte of an answer, or the end, without taking it.
    public void awaitAnswer() {
        try {
            in.mark(1);
            if (in.read() >= 0) {
                in.reset();
            }
        } catch (IOException hungUp) {
            // as good an end as any
        }
    }

    /// What still comes until the service hangs up, in whatever way.
    public String rest() throws IOException {
        var text = new StringBuilder();
        try {
            for (var b = in.read(); b >= 0; b = in.read()) {
                text.append((char) b);
            }
        } catch (SocketException reset) {
            // as good an end as any
        }
        return new String(text.toString().getBytes(ISO_8859_1), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
