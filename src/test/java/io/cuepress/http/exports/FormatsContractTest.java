package io.cuepress.http.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.cuepress.core.chapter.ChapterFormat;
import io.cuepress.core.outline.OutlineFormat;
import io.cuepress.core.subtitle.FileType;
import io.cuepress.core.subtitle.write.SubtitleFormat;
import io.cuepress.http.Api;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Applies to every format of every registry, future ones included.
@QuarkusTest
class FormatsContractTest {

    @BeforeEach
    void store() {
        Api.put("contract", """
                {"title":"Contract","description":"0:00 a\\n0:10 b\\n0:20 c",
                 "segments":[{"start":0,"end":30,"text":" Hello"}]}
                """);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void every_format_is_served_at_its_url_under_its_media_type(String kind, String extension, String contentType) {
        var answer = Api.get("/v1/episodes/contract/" + kind + "." + extension);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(contentType);
        assertThat(answer.bytes()).isNotEmpty();
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(answer.bytes().length));
        assertThat(answer.has("ETag") && answer.has("Cache-Control")).isTrue();
        assertThat(answer.has("Last-Modified")).isEqualTo(kind.equals("subtitles"));
        assertThat(answer.header("Content-Disposition")).contains("Contract." + extension);
        assertThat(Api.get("/v1/episodes/contract").at("exports." + kind + "." + extension))
                .isEqualTo("/v1/episodes/contract/" + kind + "." + extension);
    }

    private static Stream<Arguments> formats() {
        return Stream.of(
                        Stream.of(SubtitleFormat.values()).map(format -> row("subtitles", format.type())),
                        Stream.of(ChapterFormat.values()).map(format -> row("chapters", format.type())),
                        Stream.of(OutlineFormat.values()).map(format -> row("outline", format.type())))
                .flatMap(rows -> rows);
    }

    private static Arguments row(String kind, FileType type) {
        return Arguments.of(kind, type.extension(), type.contentType());
    }
}
