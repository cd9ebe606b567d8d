package io.cuepress.store.write;

import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.episode.ChapterBasis;
import io.cuepress.core.episode.EpisodeId;
import io.cuepress.core.episode.EpisodeVersion;
import io.cuepress.core.episode.Imported.Episode;
import io.cuepress.core.episode.LanguageSource;
import io.cuepress.core.episode.Metadata;
import io.cuepress.core.episode.Metadata.Channel;
import io.cuepress.core.episode.Metadata.Description;
import io.cuepress.core.episode.Metadata.Title;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Transcript;
import io.cuepress.core.transcript.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random episodes with texts that are easily stored wrongly.
final class RandomEpisodes {

    private static final List<String> NASTY = List.of(
            "\\", "\\N", "\\.", "\t", "\n", "\r", "\\n", "\"", "'", "🐝", "\u2028", "\u0085", "\u007F", "é", " ", "x",
            "%", "{}", "\uFFFE");

    private RandomEpisodes() {}

    static EpisodeId id(String name, int number) {
        return new EpisodeId(name + "-" + number);
    }

    /// A version that is not the current one.
    static EpisodeVersion outdated(EpisodeId id) {
        return new EpisodeVersion(
                id, new Title("Earlier"), new Language("tlh"), 1, Instant.EPOCH, new ChapterBasis(false, "", 0), 0);
    }

    static Episode episode(EpisodeId id, SplittableRandom random) {
        var segments = new ArrayList<Segment>();
        for (var i = random.nextInt(5); i > 0; i--) {
            var start = segments.size() * 1_000L;
            var time = TimeRange.ofMs(start, start + random.nextInt(2_000));
            var words = random.ints(random.nextInt(3))
                    .mapToObj(n -> new Word(time, text(random)))
                    .toList();
            segments.add(new Segment(
                    time, random.nextBoolean() ? new Speaker("s" + text(random)) : null, text(random) + "x", words));
        }
        return new Episode(
                id,
                new Metadata(
                        new Channel(text(random)),
                        random.nextBoolean() ? null : new VideoUrl(text(random)),
                        new Title(text(random)),
                        new Description(text(random))),
                text(random),
                new Transcript(new Language(random.nextBoolean() ? "en" : "pt-BR"), segments),
                random.nextBoolean() ? LanguageSource.DATA : LanguageSource.DETECTED);
    }

    private static String text(SplittableRandom random) {
        var text = new StringBuilder();
        for (var i = random.nextInt(5); i > 0; i--) {
            text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        return text.toString();
    }
}
