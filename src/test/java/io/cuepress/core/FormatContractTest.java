package io.cuepress.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.subtitle.Encoding;
import io.cuepress.core.subtitle.Encoding.LineEnd;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every format there is, and its golden file: a new constant is tested as soon as it is there.
class FormatContractTest {

    /// A format and what it makes of the nasty episode.
    record Format(String kind, FileType type, Supplier<String> text) {
        @Override
        public String toString() {
            return kind + "." + type.extension();
        }
    }

    static List<Format> formats() {
        return Stream.of(subtitles(), chapters(), outlines())
                .flatMap(kind -> kind)
                .toList();
    }

    private static Stream<Format> subtitles() {
        return Stream.of(SubtitleFormat.values())
                .map(format -> new Format(
                        "subtitles", format.type(), () -> format.write(NastyEpisode.track(format.defaultLabels()))));
    }

    private static Stream<Format> chapters() {
        return Stream.of(ChapterFormat.values())
                .map(format -> new Format("chapters", format.type(), () -> format.write(NastyEpisode.chapters())));
    }

    private static Stream<Format> outlines() {
        return Stream.of(OutlineFormat.values())
                .map(format -> new Format("outline", format.type(), () -> format.write(NastyEpisode.outline())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_nasty_episode_is_written_as_its_golden_file_says(Format format) throws IOException {
        var name = "/golden/%s/nasty.%s".formatted(format.kind, format.type.extension());
        try (var golden = FormatContractTest.class.getResourceAsStream(name)) {
            assertThat(golden).as("golden file %s", name).isNotNull();
            assertThat(format.text.get()).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_file_ends_in_exactly_one_newline(Format format) {
        assertThat(format.text.get()).endsWith("\n").doesNotEndWith("\n\n");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void lines_end_in_newlines_alone_and_hold_no_control_characters(Format format) {
        assertThat(format.text.get().codePoints())
                .noneMatch(character -> Character.isISOControl(character) && character != '\n' && character != '\t')
                .noneMatch(character -> character == 0xFEFF || character == 0x2028 || character == 0x2029);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_same_is_written_whatever_the_locale(Format format) {
        var expected = format.text.get();
        var before = Locale.getDefault();
        try {
            for (var tag : List.of("ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(format.text.get()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void with_carriage_returns_every_line_has_one(Format format) {
        var text = format.text.get();
        var bytes = new Encoding(LineEnd.CRLF, false).encode(text);
        assertThat(new String(bytes, StandardCharsets.UTF_8).split("\r\n", -1)).containsExactly(text.split("\n", -1));
    }

    @Test
    void within_a_kind_no_two_formats_share_an_extension() {
        assertThat(formats()).extracting(Format::toString).doesNotHaveDuplicates();
    }

    @Test
    void every_format_is_found_by_its_extension() {
        assertThat(SubtitleFormat.values())
                .allSatisfy(format -> assertThat(
                                SubtitleFormat.byExtension(format.type().extension()))
                        .contains(format));
        assertThat(ChapterFormat.values())
                .allSatisfy(format -> assertThat(
                                ChapterFormat.byExtension(format.type().extension()))
                        .contains(format));
        assertThat(OutlineFormat.values())
                .allSatisfy(format -> assertThat(
                                OutlineFormat.byExtension(format.type().extension()))
                        .contains(format));
        assertThat(SubtitleFormat.byExtension("SRT")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void only_text_has_a_charset(Format format) {
        assertThat(format.type.contentType().contains(";charset=UTF-8"))
                .isEqualTo(format.type.mediaType().startsWith("text/"));
    }
}
