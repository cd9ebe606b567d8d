package io.cuepress.core;

import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.ChapterTrack;
import io.cuepress.core.chapter.Chapters;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.EvidenceShares;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.outline.OutlineDocument;
import io.cuepress.core.outline.Provenance;
import io.cuepress.core.outline.Sections;
import io.cuepress.core.subtitle.SourceCues;
import io.cuepress.core.subtitle.SpeakerLabels;
import io.cuepress.core.subtitle.Track;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Speaker;
import io.cuepress.core.transcript.Transcript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The test episode: everything that was ever seen to break a subtitle, chapter or Markdown parser, in five minutes.
public final class NastyEpisode {

    private static final Language ENGLISH = new Language("en");
    private static final String LONG = "Far too long for one line, ".repeat(11) + "as 308 are.";

    public static final Transcript TRANSCRIPT = new Transcript(
            ENGLISH,
            List.of(
                    said(0, 2_000, "Ann", " R&D <laughter> costs 3 < 4, if a < b > c; AT&T &amp; &lt;b&gt;."),
                    said(2_000, 4_500, "Ann", " {\\an8}Up here, </i> there, {b}bold{/b} and C:\\New."),
                    said(
                            4_500,
                            5_000,
                            "Bob \"B\" <Co> & Sons",
                            "00:00:01,000 --> 00:00:02,000 ---> and <!-- so --> on"),
                    said(5_000, 6_000, "Bob \"B\" <Co> & Sons", "Call\r\n\r\n  911 \n"),
                    said(6_000, 7_000, null, "1\n2\n3"),
                    said(7_000, 8_000, null, "42"),
                    said(8_000, 8_000, null, "Gone in no time."),
                    said(8_000, 8_000, null, "WEBVTT"),
                    said(
                            8_200,
                            9_000,
                            null,
                            "NOTE this is no comment\u2028STYLE\u2029REGION\u0085X-TIMESTAMP-MAP=LOCAL"),
                    said(9_000, 9_500, null, " \u200b\u0000 "),
                    said(
                            9_000,
                            12_000,
                            "Ann",
                            "Two at once,\tand a nul\u0000 in between\u000Bon the next\fand the next."),
                    said(10_000, 13_000, "Bob \"B\" <Co> & Sons", "— talking over Ann!"),
                    said(59_999, 60_000, null, "A thousandth before the minute."),
                    said(61_000, 64_000, "רות", "שלום world, مرحبا بالعالم."),
                    said(64_000, 66_000, "रवि", "नमस्ते दुनिया। ३.५ प्रतिशत"),
                    said(66_000, 68_000, "田中", "今日は天気がいい"),
                    said(68_000, 70_000, "田中", "ですね。Hello世界"),
                    said(70_000, 72_000, "田中", "\uFEFF👨‍👩‍👧‍👦 🇵🇱 é ﷽"),
                    said(120_000, 130_000, "Ann", LONG),
                    said(
                            130_000,
                            140_000,
                            null,
                            "1. No list. *No* _stress_ `no code` [no](javascript:alert(1)) ![no](x) https://no.link/ "
                                    + "www.no.link ~~no~~ $no$ | no | # no &copy; \\* it's \"5 > 3\""),
                    said(140_000, 141_000, null, "- no list either"),
                    said(300_000, 301_000, null, "The end, Mr. Smith.")));

    private static final List<Chapter> CHAPTERS = List.of(
            chapter(4_600, "R&D <laughter> = 3 < 4; # \\ \"quoted\" --> ok"),
            chapter(4_900, "In the same second #"),
            chapter(60_000, "1. שלום: מה חדש?"),
            chapter(66_000, "日本語の章 [with](http://links) *and* `code`"),
            chapter(120_000, LONG),
            chapter(280_500, "Silence &amp; the end"));

    private static final EpisodeHeading HEADING = new EpisodeHeading(
            "[Nasty] <b>Tom & Jerry's</b> \"50 %\" #1\u2028or: -- > *what* breaks?",
            ENGLISH, "R&D_TV", new VideoUrl("https://www.youtube.com/watch?v=TOo-HnjjuhU&list=(x)&t=9s#here"));

    private NastyEpisode() {}

    public static Track track(SpeakerLabels labels) {
        return new Track(ENGLISH, HEADING.title(), SourceCues.of(TRANSCRIPT), labels);
    }

    public static ChapterTrack chapters() {
        return new ChapterTrack(HEADING, new Chapters(CHAPTERS, TRANSCRIPT.end()));
    }

    public static OutlineDocument outline() {
        return new OutlineDocument(
                HEADING,
                new Provenance(
                        Provenance.Source.DESCRIPTION,
                        new Provenance.Reading(93, new EvidenceShares(0.75, 0.25, 0), true),
                        false,
                        List.of("The first chapter is not at 0:00 & <so>.")),
                Sections.of(HEADING, CHAPTERS, TRANSCRIPT, true));
    }

    private static Segment said(long startMs, long endMs, @Nullable String speaker, String text) {
        return new Segment(
                TimeRange.ofMs(startMs, endMs), speaker == null ? null : new Speaker(speaker), text, List.of());
    }

    private static Chapter chapter(long startMs, String title) {
        return new Chapter(new Timecode(startMs), title);
    }
}
