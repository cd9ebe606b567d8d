package io.cuepress.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cuepress.core.check.Checked.Invalid;
import io.cuepress.core.check.Checked.Valid;
import io.cuepress.core.check.Problem.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Problem PROBLEM = new Problem(Pointer.ROOT.at("end"), Code.END_BEFORE_START, "x");

    @Test
    void a_pointer_escapes_as_rfc_6901_has_it() {
        assertThat(Pointer.ROOT).hasToString("");
        assertThat(Pointer.ROOT.at("SEGMENTS").at(17).at("end")).hasToString("/SEGMENTS/17/end");
        assertThat(Pointer.ROOT.at("a/b~c~1").at("")).hasToString("/a~1b~0c~01/");
    }

    @Test
    void a_code_is_written_in_kebab_case() {
        assertThat(Code.END_BEFORE_START.slug()).isEqualTo("end-before-start");
        assertThat(Code.values()).allSatisfy(code -> assertThat(code.slug()).matches("[a-z0-9-]+"));
    }

    @Test
    void a_valid_value_is_mapped_and_keeps_its_repairs() {
        assertThat(new Valid<>(1, List.of(PROBLEM)).map(i -> "n" + i)).isEqualTo(new Valid<>("n1", List.of(PROBLEM)));
        assertThat(new Valid<>(1).map(i -> i)).isEqualTo(new Valid<>(1, List.of()));
    }

    @Test
    void an_invalid_value_keeps_its_problems() {
        assertThat(new Invalid<Integer>(PROBLEM).map(i -> i + 1)).isEqualTo(new Invalid<Integer>(List.of(PROBLEM)));
        assertThatThrownBy(() -> new Invalid<Integer>(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
