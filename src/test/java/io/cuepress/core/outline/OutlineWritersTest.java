package io.cuepress.core.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.NastyEpisode;
import io.cuepress.core.chapter.Chapter;
import io.cuepress.core.chapter.EpisodeHeading;
import io.cuepress.core.chapter.EvidenceShares;
import io.cuepress.core.chapter.VideoUrl;
import io.cuepress.core.time.TimeRange;
import io.cuepress.core.time.Timecode;
import io.cuepress.core.transcript.Language;
import io.cuepress.core.transcript.Paragraph;
import io.cuepress.core.transcript.Segment;
import io.cuepress.core.transcript.Transcript;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

class OutlineWritersTest {

    private static final Language ENGLISH = new Language("en");
    private static final Provenance NONE = new Provenance(Provenance.Source.NONE, null, false, List.of());
    private static final Transcript TRANSCRIPT = new Transcript(
            ENGLISH,
            List.of(said(0, 10, "Zero, one."), said(8, 20, "Two"), said(20, 24, "three."), said(40, 42, "四五六。")));

    @Test
    void a_segment_belongs_to_the_chapter_that_holds_its_middle() {
        var sections = Sections.of(
                heading("Title", null), List.of(at(0, "a"), at(14, "b"), at(30, "c"), at(50, "d")), TRANSCRIPT, true);
        assertThat(sections).extracting(Section::title).containsExactly("a", "b", "c", "d");
        assertThat(sections)
                .extracting(section ->
                        section.paragraphs().stream().map(Paragraph::text).toList())
                .containsExactly(List.of("Zero, one."), List.of("Two three."), List.of("四五六。"), List.of());
        assertThat(sections)
                .extracting(Section::speech)
                .containsExactly(
                        new Section.Speech(2, 0, 1),
                        new Section.Speech(2, 1, 2),
                        new Section.Speech(3, 3, 1),
                        new Section.Speech(0, 4, 0));
        assertThat(sections).extracting(Section::span).endsWith(TimeRange.ofMs(50, 51));
    }

    @Test
    void speech_before_the_first_chapter_gets_an_opening_chapter() {
        assertThat(titles(List.of(at(6, "a")))).containsExactly("Title", "a");
        assertThat(titles(List.of(at(5, "a")))).containsExactly("a");
        assertThat(titles(List.of())).containsExactly("Title");
    }

    @Test
    void without_paragraphs_the_words_are_still_counted() {
        var section = Sections.of(heading("Title", null), List.of(), TRANSCRIPT, false)
                .getFirst();
        assertThat(section.paragraphs()).isEmpty();
        assertThat(section.speech()).isEqualTo(new Section.Speech(7, 0, 4));
    }

    @Test
    void an_episode_without_chapters_has_no_contents() {
        var outline = outline(heading("Title", "https://a.example/1.mp3"), said(85_000, 86_000, "Hello."));
        assertThat(OutlineFormat.MD.write(outline)).isEqualTo("""
                # Title

                <https://a.example/1.mp3>

                ## [0:00](https://a.example/1.mp3#t=0) Title

                Hello.
                """);
        assertThat(OutlineFormat.TXT.write(outline)).isEqualTo("""
                Title
                https://a.example/1.mp3


                0:00 Title
                https://a.example/1.mp3#t=0

                Hello.
                """);
        assertThat(OutlineFormat.HTML.write(outline))
                .doesNotContain("<nav>")
                .contains("href=\"https://a.example/1.mp3#t=85\"");
    }

    @Test
    void json_has_every_member_and_null_where_nothing_is_known() {
        assertThat(OutlineFormat.JSON.write(outline(heading("Title", null), said(0, 1_500, "Hello."))))
                .isEqualTo("{\"title\":\"Title\",\"channel\":null,\"url\":null,\"language\":\"en\",\"source\":\"none\","
                        + "\"confidence\":null,\"evidence\":null,\"youtubeCompliant\":false,\"reasons\":[],\"chapters\":[{\"start\":0,"
                        + "\"end\":1.5,\"title\":\"Title\",\"url\":null,\"words\":1,\"segments\":{\"first\":0,\"count\":1},"
                        + "\"paragraphs\":[{\"start\":0,\"end\":1.5,\"text\":\"Hello.\"}]}]}\n");
    }

    @ParameterizedTest
    @EnumSource(OutlineFormat.class)
    void an_unsafe_address_is_never_a_link(OutlineFormat format) {
        var outline = outline(heading("Title", "javascript:alert(1)"), said(0, 1, "Hello."));
        assertThat(format.write(outline))
                .doesNotContain("href", "](", "<javascript")
                .contains("0");
    }

    @ParameterizedTest
    @CsvSource({"he, rtl", "ar-EG, rtl", "az-Arab, rtl", "en, ltr", "und, ltr"})
    void html_names_the_language_and_its_direction(String tag, String direction) {
        var heading = new EpisodeHeading("Title", new Language(tag), null, null);
        assertThat(OutlineFormat.HTML.write(outline(heading)))
                .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\">");
    }

    @Test
    void html_is_well_formed_and_loads_nothing() throws Exception {
        var html = OutlineFormat.HTML.write(NastyEpisode.outline());
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
        for (var element : List.of("script", "link", "img", "iframe", "b:b")) {
            assertThat(document.getElementsByTagName(element).getLength())
                    .as(element)
                    .isZero();
        }
        assertThat(document.getElementsByTagName("section").getLength()).isEqualTo(7);
        assertThat(OutlineStyle.CSS).doesNotContain("url(", "@import").doesNotContainPattern("[<>&]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "plain, text: 3 + 4 (5) 'ok' - \"so\"! => plain, text: 3 + 4 (5) 'ok' - \"so\"!",
                "*a* _b_ `c` ~d~ => \\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
                "[a](b) ![c] => \\[a\\](b) !\\[c\\]",
                "<b> R&D &amp; &#65; a & b => \\<b\\> R&D \\&amp; \\&\\#65; a & b",
                "# C# => \\# C\\#",
                "- a - b => \\- a - b",
                "+ a => \\+ a",
                "=== => \\===",
                "1. a 2. b => 1\\. a 2. b",
                "12) a => 12\\) a",
                "a\\b => a\\\\b",
                "https://a.b www.a.b a@b.c => https\\://a.b www\\.a.b a@b.c",
                "a | b $c$ => a \\| b \\$c\\$",
            })
    void markdown_escapes_what_it_would_take_for_markup(String text, String escaped) {
        assertThat(Markdown.text(text)).isEqualTo(escaped);
    }

    @Test
    void a_link_in_markdown_escapes_brackets() {
        assertThat(Markdown.link("[1:25]", "https://a.example/(1)"))
                .isEqualTo("[\\[1:25\\]](https://a.example/%281%29)");
    }

    @Test
    void an_outline_has_a_section_and_a_confidence_in_percent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OutlineDocument(heading("Title", null), NONE, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Provenance.Reading(101, EvidenceShares.TEXT_ALONE, false));
    }

    private static List<String> titles(List<Chapter> chapters) {
        return Sections.of(heading("Title", null), chapters, TRANSCRIPT, true).stream()
                .map(Section::title)
                .toList();
    }

    private static OutlineDocument outline(EpisodeHeading heading, Segment... segments) {
        var transcript = new Transcript(heading.language(), List.of(segments));
        return new OutlineDocument(heading, NONE, Sections.of(heading, List.of(), transcript, true));
    }

    private static EpisodeHeading heading(String title, @Nullable String url) {
        return new EpisodeHeading(title, ENGLISH, null, url == null ? null : new VideoUrl(url));
    }

    private static Chapter at(long ms, String title) {
        return new Chapter(new Timecode(ms), title);
    }

    private static Segment said(long start, long end, String text) {
        return new Segment(TimeRange.ofMs(start, end), text);
    }
}
