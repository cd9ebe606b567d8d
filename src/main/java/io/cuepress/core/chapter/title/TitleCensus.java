package io.cuepress.core.chapter.title;

import io.cuepress.core.chapter.words.Letters;
import io.cuepress.core.chapter.words.Sentences;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Counts over the titles of a list what [TitleStyle] gives as shares, in one pass over their words.
public final class TitleCensus {

    private static final double MOST = 0.6;
    private static final int MOST_TITLES = 300;

    private int titles;
    private int lowercase;
    private int uppercase;
    private int spaced;
    private int dashed;
    private int colons;
    private int emoji;
    private int sentences;
    private int later;
    private int capitalized;
    private final Map<Integer, Integer> endings = new HashMap<>();
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);

    private TitleCensus() {}

    /// The first few hundred titles show the style of the longest list.
    public static TitleStyle styleOf(List<String> titles) {
        var census = new TitleCensus();
        var all = titles.stream().filter(t -> !t.isBlank()).limit(MOST_TITLES).toList();
        all.forEach(census::add);
        return census.style(TitleLengths.of(all));
    }

    private void add(String title) {
        var space = title.indexOf(' ');
        titles++;
        lowercase += Character.isLowerCase(title.codePointAt(0)) ? 1 : 0;
        uppercase += Letters.isUppercase(title) ? 1 : 0;
        spaced += space > 0 ? 1 : 0;
        dashed += space > 0 && TitleStyle.isDashed(title) ? 1 : 0;
        colons += title.indexOf(':') > 0 ? 1 : 0;
        emoji += Letters.hasEmoji(title) ? 1 : 0;
        endings.merge(title.codePointBefore(title.length()), 1, Integer::sum);
        addWords(title, space);
        addScript(title);
    }

    /// The first letter tells the script of a title.
    private void addScript(String title) {
        for (int i = 0, c; i < title.length(); i += Character.charCount(c)) {
            c = title.codePointAt(i);
            if (Character.isLetter(c)) {
                scripts.add(c < 0x80 ? UnicodeScript.LATIN : UnicodeScript.of(c));
                return;
            }
        }
    }

    private void addWords(String title, int firstSpace) {
        var ended = false;
        var start = 0;
        for (int space = firstSpace; space >= 0; space = title.indexOf(' ', start)) {
            ended |= Sentences.endsAt(title, start, space);
            addLater(title, start, space);
            start = space + 1;
        }
        addLater(title, start, title.length());
        sentences += ended ? 1 : 0;
    }

    /// The first word of a title begins with a capital in every style.
    private void addLater(String title, int from, int to) {
        if (from > 0 && TitleStyle.showsCase(title, from, to)) {
            later++;
            capitalized += Character.isUpperCase(title.codePointAt(from)) ? 1 : 0;
        }
    }

    private TitleStyle style(TitleLengths lengths) {
        return new TitleStyle(
                lengths,
                (capitalized + 1.0) / (later + 2),
                share(lowercase) > MOST,
                share(uppercase) > MOST,
                spaced > 0,
                share(dashed),
                share(colons),
                share(emoji),
                share(sentences),
                ending(),
                Set.copyOf(endings.keySet()),
                scripts.size() == 1 ? scripts.iterator().next() : UnicodeScript.COMMON);
    }

    private double share(int count) {
        return titles == 0 ? 0 : (double) count / titles;
    }

    private int ending() {
        return endings.entrySet().stream()
                .filter(e ->
                        titles > 1 && e.getValue() >= TitleStyle.NEARLY_ALL * titles && !Letters.isOfWord(e.getKey()))
                .mapToInt(Map.Entry::getKey)
                .findAny()
                .orElse(0);
    }
}
