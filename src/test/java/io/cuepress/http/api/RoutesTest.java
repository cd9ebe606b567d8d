package io.cuepress.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @Test
    void the_table_has_every_resource_method_and_nothing_else() {
        var declared = new ClassFileImporter()
                .importPath("target/classes/io/cuepress").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .flatMap(RoutesTest::routes)
                        .toList();
        var table = Routes.ALL.stream()
                .map(route -> route.method() + " " + route.template())
                .toList();
        assertThat(table).hasSizeGreaterThan(30).containsExactlyInAnyOrderElementsOf(declared);
    }

    private static Stream<String> routes(Method method) {
        var template =
                path(method.getDeclaringClass().getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation -> httpMethod(annotation).stream())
                .map(http -> http + " " + (template.isEmpty() ? "/" : template));
    }

    private static Optional<String> httpMethod(Annotation annotation) {
        return Optional.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class))
                .map(HttpMethod::value);
    }

    /// With a leading slash and without a trailing one.
    private static String path(@Nullable Path path) {
        var bare = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /v1/episodes                   | GET, HEAD, OPTIONS
            /v1/episodes/bees              | DELETE, GET, HEAD, OPTIONS, PUT
            /v1/episodes/bees/             | DELETE, GET, HEAD, OPTIONS, PUT
            /v1/episodes/bees/chapters     | DELETE, GET, HEAD, OPTIONS, PUT
            /v1/episodes/bees/chapters.vtt | GET, HEAD, OPTIONS
            /v1/episodes/bees/segments/0   | OPTIONS, PATCH
            /v1/convert                    | OPTIONS, POST
            /episodes/bees                 | GET, HEAD, OPTIONS
            /v1/bees                       | ''
            /v1/episodes/bees/chapters/vtt | ''
            """)
    void allow_lists_the_methods_of_all_resources_of_a_path(String path, String methods) {
        assertThat(Routes.allow(path)).isEqualTo(methods);
    }
}
