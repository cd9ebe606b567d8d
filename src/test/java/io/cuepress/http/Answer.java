package io.cuepress.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the service answered.
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    /// All values of a header, as one; empty when it is not there.
    public String header(String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    public boolean has(String header) {
        return response.headers().firstValue(header).isPresent();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), UTF_8);
    }

    public Object json() {
        try {
            return orWord(JSON.readValue(text(), Object.class));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(text(), broken);
        }
    }

    /// The one value at a path such as `rejections[0].errors[1].code`, as text.
    public String at(String path) {
        var found = reach(json(), path);
        if (found.size() != 1) {
            throw new IllegalArgumentException(path + " is " + found + " in " + text());
        }
        return String.valueOf(found.getFirst());
    }

    public long number(String path) {
        return Long.parseLong(at(path));
    }

    /// All values at a path; names reach into every element of an array, and an array at the end gives its elements.
    public List<Object> all(String path) {
        return reach(json(), path).stream().flatMap(Answer::elements).toList();
    }

    private static List<Object> reach(Object root, String path) {
        var values = List.of(root);
        for (var name : path.replace("[", ".").replace("]", "").split("\\.", -1)) {
            values = values.stream().flatMap(value -> step(value, name)).toList();
        }
        return values;
    }

    private static Stream<Object> step(Object value, String name) {
        return switch (value) {
            case List<?> list when Character.isDigit(name.charAt(0)) -> Stream.of(list.get(Integer.parseInt(name)));
            case List<?> list -> list.stream().flatMap(element -> step(element, name));
            case Map<?, ?> map when name.equals("*") -> map.values().stream().map(Answer::orWord);
            case Map<?, ?> map when map.containsKey(name) -> Stream.of(orWord(map.get(name)));
            default -> Stream.empty();
        };
    }

    private static Stream<Object> elements(Object value) {
        return value instanceof List<?> list ? list.stream().map(Answer::orWord) : Stream.of(value);
    }

    private static Object orWord(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "null");
    }
}
