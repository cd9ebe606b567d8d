package io.cuepress.intake.speech;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.check.Pointer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A value of a JSON document with its place: a map, a list, a text, [Digits], a Boolean, or null for a value that
/// is missing or null. Small parts of a document are read into such a tree.
public final class Element {

    private final @Nullable Object value;
    private final Pointer place;

    private Element(@Nullable Object value, Pointer place) {
        this.value = value;
        this.place = place;
    }

    /// A number as it is written.
    private record Digits(String digits) {}

    /// Reads the value under the parser to its end.
    static Element read(JsonParser parser, Pointer place) throws IOException {
        return new Element(value(parser), place);
    }

    /// A missing value at a place, for what is read from other formats than JSON.
    public static Element missing(Pointer place) {
        return new Element(null, place);
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.isNaN() ? null : new Digits(parser.getText());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) throws IOException {
        var elements = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    public Pointer place() {
        return place;
    }

    /// Whether the value is missing or null.
    public boolean isMissing() {
        return value == null;
    }

    /// The first of these members that is there and not null; a missing value when none is.
    public Element at(String... names) {
        var members = value instanceof Map<?, ?> map ? map : Map.of();
        return Stream.of(names)
                .filter(name -> members.get(name) != null)
                .findFirst()
                .map(name -> new Element(members.get(name), place.at(name)))
                .orElseGet(() -> new Element(null, place.at(names[0])));
    }

    /// The elements of an array; none of anything else.
    public List<Element> list() {
        var elements = new ArrayList<Element>();
        if (value instanceof List<?> values) {
            for (var i = 0; i < values.size(); i++) {
                elements.add(new Element(values.get(i), place.at(i)));
            }
        }
        return elements;
    }

    /// The element of an array; a missing value where there is none.
    public Element at(int index) {
        var element = value instanceof List<?> values && index < values.size() ? values.get(index) : null;
        return new Element(element, place.at(index));
    }

    /// The text of a string; empty for anything else.
    public Optional<String> text() {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /// A string, or a number as it is written: the name or number of a speaker.
    public Optional<String> label() {
        return value instanceof Digits(var digits) ? Optional.of(digits) : text();
    }

    /// Its position in the array that it is of, counted from 0.
    public Element position() {
        var pointer = place.value();
        return new Element(pointer.substring(pointer.lastIndexOf('/') + 1), place);
    }

    /// A time in milliseconds: a number, or a text such as `1.5`, `1.500s` or `PT1.5S`, or `{seconds, nanos}`. A text
    /// with a unit needs no other.
    ///
    /// @param unit the unit of a number
    /// @return empty when the value is no time below 100 hours
    public OptionalLong ms(SpeechUnit unit) {
        return switch (value) {
            case Digits(var digits) -> unit.ms(digits);
            case String text -> unit.ms(text);
            case Map<?, ?> members -> SpeechUnit.ms(label(members, "seconds"), label(members, "nanos"));
            case null, default -> OptionalLong.empty();
        };
    }

    private static String label(Map<?, ?> members, String name) {
        return switch (members.get(name)) {
            case Digits(var digits) -> digits;
            case String text -> text;
            case null, default -> "0";
        };
    }
}
