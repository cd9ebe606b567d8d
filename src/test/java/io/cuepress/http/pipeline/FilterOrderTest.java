package io.cuepress.http.pipeline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reads the pipeline out of the compiled classes: which filter registers at which place.
class FilterOrderTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes/io/cuepress");

    @Test
    void a_request_passes_the_filters_in_this_order() {
        var pipeline = new TreeMap<Integer, String>(Comparator.reverseOrder());
        for (var place : FilterOrder.values()) {
            pipeline.put(place.priority(), place + " " + registrant(place));
        }
        pipeline.put(SecurityHandlerPriorities.CORS, "(Quarkus: CORS)");
        pipeline.put(SecurityHandlerPriorities.AUTHENTICATION, "(Quarkus: authentication)");
        pipeline.put(SecurityHandlerPriorities.AUTHORIZATION, "(Quarkus: authorization)");
        assertThat(String.join("\n", pipeline.values())).isEqualTo("""
                REQUEST_ID RequestIds
                UNREAD_BODY UnreadBodies
                BUSY IdleTimeoutSuspender
                DIRECT PipelineInstaller
                VALID_URI UnmatchedRoutes
                RATE_LIMIT RateLimit
                (Quarkus: CORS)
                CACHED_IF_OPEN ResponseCache
                (Quarkus: authentication)
                ACCESS Access
                CACHED ResponseCache
                LOG_CONTEXT RequestIds
                (Quarkus: authorization)""");
    }

    private static String registrant(FilterOrder place) {
        return CLASSES.get(FilterOrder.class).getField(place.name()).getAccessesToSelf().stream()
                .map(JavaFieldAccess::getOriginOwner)
                .filter(user -> !user.isEquivalentTo(FilterOrder.class))
                .map(user -> user.getSimpleName())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Test
    void no_filter_registers_with_a_number_of_its_own() {
        noClasses()
                .that(DescribedPredicate.not(equivalentTo(FilterOrder.class)))
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "a filter is registered",
                        call -> call.getTargetOwner().isEquivalentTo(Filters.class)
                                && call.getName().equals("register")))
                .check(CLASSES);
    }
}
