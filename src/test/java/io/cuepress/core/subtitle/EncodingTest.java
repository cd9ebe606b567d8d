package io.cuepress.core.subtitle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.cuepress.core.subtitle.Encoding.LineEnd;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {

    @Test
    void text_is_encoded_as_utf8_with_the_requested_line_ends_and_bom() {
        assertThat(Encoding.PLAIN.encode("é\n")).isEqualTo("é\n".getBytes(StandardCharsets.UTF_8));
        assertThat(new Encoding(LineEnd.CRLF, true).encode("a\n\nb\n"))
                .asHexString()
                .isEqualTo("EFBBBF610D0A0D0A620D0A");
        assertThat(new Encoding(LineEnd.LF, true).encode("")).asHexString().isEqualTo("EFBBBF");
    }

    @Test
    void a_file_type_has_an_extension_without_dot_and_a_media_type() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FileType(".srt", "text/plain"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FileType("srt", "srt"));
    }
}
