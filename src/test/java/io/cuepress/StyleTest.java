package io.cuepress;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The rules of CONTRIBUTING.md that can be seen in the text of the sources. Each test lists all that break
/// its rule.
class StyleTest {

    private static final int LONGEST_METHOD = 25;
    private static final int DEEPEST_NESTING = 2;
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final ParsedSources MAIN = ParsedSources.of(Path.of("src/main/java"));
    private static final ParsedSources TESTS = ParsedSources.of(Path.of("src/test/java"));

    private static final Set<String> TEST_ANNOTATIONS = Set.of("Test", "ParameterizedTest", "FuzzTest");
    private static final Pattern SENTENCE_NAME = Pattern.compile("[a-z0-9_]+");

    /// Words that nobody says today, and phrases of this project's own that no reader of a message would know.
    private static final Pattern ARCHAIC = Pattern.compile(
            "\\b(?:anew|amiss|parted|at hand|let alone|for ever|lest|whereof|thereof|whence|(?:does|do|did) not hold"
                    + "|goes by|go by|came to|mend(?:s|ed)?|sound numbers|nothing that is read)\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void no_method_is_longer_than_25_lines() {
        var tooLong = shapes(MAIN)
                .filter(method -> method.lines() > LONGEST_METHOD)
                .map(method -> method.place() + " " + method.name() + " has " + method.lines() + " lines");
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_statement_is_nested_deeper_than_2() {
        var tooDeep = shapes(MAIN)
                .filter(method -> method.depth() > DEEPEST_NESTING)
                .map(method -> method.place() + " " + method.name() + " is " + method.depth() + " deep");
        assertThat(tooDeep).isEmpty();
    }

    private static Stream<MethodShape> shapes(ParsedSources sources) {
        return sources.findings(unit -> MethodShape.in(sources, unit)).stream();
    }

    @Test
    void no_classes_of_a_package_use_each_other_in_a_circle() {
        assertThat(ClassCycles.in(MAIN)).isEmpty();
    }

    @Test
    void the_name_of_every_test_is_a_sentence_in_snake_case() {
        assertThat(TESTS.findings(StyleTest::misnamedTests)).isEmpty();
    }

    private static Stream<String> misnamedTests(CompilationUnitTree unit) {
        var misnamed = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Object>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Object unused) {
                if (isTest(method) && !SENTENCE_NAME.matcher(method.getName()).matches()) {
                    misnamed.add(TESTS.place(unit, method) + " " + method.getName());
                }
                return super.visitMethod(method, unused);
            }
        }.scan(unit, null);
        return misnamed.stream();
    }

    private static boolean isTest(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .map(AnnotationTree::getAnnotationType)
                .anyMatch(type -> TEST_ANNOTATIONS.contains(type.toString()));
    }

    @Test
    void no_text_in_the_code_has_an_archaic_word() {
        assertThat(MAIN.findings(StyleTest::archaicTexts)).isEmpty();
    }

    private static Stream<String> archaicTexts(CompilationUnitTree unit) {
        var archaic = new ArrayList<String>();
        new TreeScanner<@Nullable Void, @Nullable Object>() {
            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Object unused) {
                if (literal.getValue() instanceof String text
                        && ARCHAIC.matcher(text).find()) {
                    archaic.add(MAIN.place(unit, literal) + " " + text.strip());
                }
                return super.visitLiteral(literal, unused);
            }
        }.scan(unit, null);
        return archaic.stream();
    }

    @Test
    void no_text_in_the_pages_has_an_archaic_word() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(StyleTest::archaicLines))
                    .isEmpty();
        }
    }

    private static Stream<String> archaicLines(Path template) {
        List<String> lines;
        try {
            lines = Files.readAllLines(template);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        return IntStream.range(0, lines.size())
                .filter(i -> ARCHAIC.matcher(lines.get(i)).find())
                .mapToObj(i -> template + ":" + (i + 1) + " " + lines.get(i).strip());
    }
}
