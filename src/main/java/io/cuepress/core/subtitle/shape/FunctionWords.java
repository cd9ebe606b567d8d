package io.cuepress.core.subtitle.shape;

import io.cuepress.core.transcript.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The function words of a language, each with its role, from the list `words/<language>.txt`.
///
/// A list has one word per line under headings in square brackets. The first role of a word counts, and `#` starts a
/// comment. To add a language, add its list: no other place names the languages.
record FunctionWords(Map<String, Role> roles) {

    private static final Map<String, FunctionWords> LOADED = new ConcurrentHashMap<>();
    private static final FunctionWords NONE = new FunctionWords(Map.of());

    FunctionWords {
        roles = Map.copyOf(roles);
    }

    /// The words of a language; none when it has no list.
    static FunctionWords of(Language language) {
        var primary = Locale.forLanguageTag(language.tag()).getLanguage();
        var loaded = LOADED.computeIfAbsent(primary, FunctionWords::load);
        return loaded == null ? NONE : loaded;
    }

    private static @Nullable FunctionWords load(String language) {
        var list = FunctionWords.class.getResourceAsStream("/io/cuepress/core/subtitle/words/" + language + ".txt");
        if (list == null) {
            return null;
        }
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return new FunctionWords(read(lines.lines().toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a list of function words is unreadable", unreadable);
        }
    }

    private static Map<String, Role> read(List<String> lines) {
        var roles = new HashMap<String, Role>();
        var role = Role.NONE;
        for (var line : lines) {
            if (line.startsWith("[")) {
                role = Role.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.startsWith("#")) {
                roles.putIfAbsent(line, role);
            }
        }
        return roles;
    }

    /// The role of a word, given in lower case and without punctuation.
    Role role(String word) {
        return roles.getOrDefault(word, Role.NONE);
    }

    /// Whether a phrase in a script without spaces ends with a particle.
    boolean endsPhrase(String phrase) {
        var last = role(phrase.substring(phrase.length() - 1));
        return last == Role.POSTPOSITION || last == Role.CLOSING;
    }
}
