package io.cuepress.store.segment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes the words column of a segment: `[[startMs, endMs, "text"], …]`.
public final class WordsJson {

    private static final JsonFactory JSON = new JsonFactory();

    private WordsJson() {}

    public static String write(List<Word> words) {
        var out = new StringWriter();
        try (var json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (var word : words) {
                json.writeStartArray();
                json.writeNumber(word.time().start().ms());
                json.writeNumber(word.time().end().ms());
                json.writeString(word.text());
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toString();
    }

    static List<Word> read(String text) {
        var words = new ArrayList<Word>();
        try (var json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                var time = TimeRange.ofMs(json.nextLongValue(0), json.nextLongValue(0));
                words.add(new Word(time, json.nextTextValue()));
                json.nextToken();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the words column of a segment is not JSON as WordsJson writes it", broken);
        }
        return words;
    }
}
