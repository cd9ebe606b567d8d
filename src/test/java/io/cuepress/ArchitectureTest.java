package io.cuepress;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final PackageTable TABLE = PackageTable.read();
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes/io/cuepress");

    @Test
    void every_class_lives_in_a_package_of_the_table() {
        var packages = CLASSES.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
        assertThat(packages).hasSizeGreaterThan(1).isSubsetOf(TABLE.mayUse().keySet());
    }

    @Test
    void every_package_of_the_table_is_there() {
        assertThat(TABLE.mayUse().keySet())
                .allSatisfy(name ->
                        assertThat(CLASSES.containPackage(name)).as(name).isTrue());
    }

    @Test
    void no_class_uses_more_than_its_row_allows() {
        var forbidden = CLASSES.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .filter(use -> isOurs(use.getTargetClass()))
                .filter(use -> !isAllowed(
                        use.getOriginClass().getPackageName(),
                        use.getTargetClass().getBaseComponentType().getPackageName()))
                .map(Object::toString)
                .toList();
        assertThat(forbidden).isEmpty();
    }

    private static boolean isOurs(JavaClass used) {
        return used.getBaseComponentType().getPackageName().startsWith("io.cuepress");
    }

    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || TABLE.mayUse().getOrDefault(from, Set.of()).contains(to);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("io.cuepress.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void the_core_needs_no_framework() {
        noClasses()
                .that()
                .resideInAPackage("io.cuepress.core..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "io.cuepress.core..",
                        "java..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "com.ibm.icu..",
                        "com.fasterxml.jackson.core..")
                .check(CLASSES);
    }

    @Test
    void in_the_core_only_writers_of_json_know_jackson() {
        var writers = simpleNameEndingWith("Writer").or(simpleName("JsonText")).or(within("JsonText"));
        noClasses()
                .that(resideInAPackage("io.cuepress.core..").and(DescribedPredicate.not(writers)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> within(String name) {
        return DescribedPredicate.describe(
                "within " + name,
                nested -> nested.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().equals(name))
                        .orElse(false));
    }

    @Test
    void only_the_store_knows_jpa() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.cuepress.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..")
                .check(CLASSES);
    }

    @Test
    void only_http_and_the_pages_know_jax_rs() {
        noClasses()
                .that()
                .resideOutsideOfPackages("io.cuepress.http..", "io.cuepress.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(CLASSES);
    }

    @Test
    void a_name_says_what_a_class_is_for() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Helper|Manager)[^.]*")
                .orShould()
                .haveNameMatching(".*(Impl|DTO|Dto)")
                .check(CLASSES);
    }

    @Test
    void optional_is_for_what_a_method_returns() {
        var fields = CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
                .map(Object::toString);
        var parameters = CLASSES.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !unit.getName().startsWith("lambda$") && takesOptional(unit))
                .map(JavaCodeUnit::getFullName);
        assertThat(Stream.concat(fields, parameters).toList()).isEmpty();
    }

    private static boolean takesOptional(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Optional.class));
    }

    @Test
    void every_package_is_null_marked() {
        for (var name : TABLE.mayUse().keySet()) {
            var info = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
            assertThat(info).content().contains("@NullMarked");
        }
    }

    @Test
    void no_file_is_longer_than_250_lines() throws IOException {
        assertThat(sources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(250));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
