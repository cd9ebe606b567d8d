package io.cuepress.http.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.http.pipeline.RequestIds;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Sends requests on one connection without waiting for the responses.
record PipelinedClient(URI base) {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final String LAST = request("GET", "subtitles.srt", "Connection: close");

    /// A request for an export of the episode `piped`, or for the episode itself when the path is empty.
    static String request(String method, String path, String... headers) {
        var head = new StringBuilder(
                method + " /v1/episodes/piped" + (path.isEmpty() ? "" : "/") + path + " HTTP/1.1\r\n");
        head.append("Host: localhost\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /// The responses to these requests, sent at once, with one more request that closes the connection.
    List<Response> exchange(List<String> requests) throws IOException {
        var responses = send(Stream.concat(requests.stream(), Stream.of(LAST)).toList());
        assertThat(responses).as(requests.toString()).hasSize(requests.size() + 1);
        return responses.subList(0, requests.size());
    }

    List<Response> send(List<String> requests) throws IOException {
        try (var socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(String.join("", requests).getBytes(ISO_8859_1));
            return read(socket, requests);
        }
    }

    static List<Response> read(Socket socket, List<String> requests) throws IOException {
        socket.setSoTimeout(20_000);
        var in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        var responses = new ArrayList<Response>();
        for (var request : requests) {
            try {
                responses.add(response(in, request.startsWith("HEAD")));
            } catch (EOFException closed) {
                return responses;
            }
        }
        assertThat(in.read()).as("the end").isEqualTo(-1);
        return responses;
    }

    private static Response response(DataInputStream in, boolean isHead) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        var length = LENGTH.matcher(head);
        var body = new byte[!isHead && length.find() ? Integer.parseInt(length.group(1)) : 0];
        in.readFully(body);
        return new Response(head.toString().lines().toList(), new String(body, ISO_8859_1));
    }

    record Response(List<String> head, String body) {

        /// Whether it was sent before Vert.x: the last header is the id then.
        boolean isDirect() {
            return head.get(head.size() - 2).startsWith(RequestIds.HEADER);
        }

        String id() {
            return header(RequestIds.HEADER);
        }

        String header(String name) {
            return head.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .findFirst()
                    .orElseThrow()
                    .substring(name.length() + 2);
        }

        /// Everything but the id.
        String shown() {
            var lines = new TreeSet<>(head);
            lines.removeIf(line -> line.startsWith(RequestIds.HEADER));
            return lines + body;
        }
    }
}
