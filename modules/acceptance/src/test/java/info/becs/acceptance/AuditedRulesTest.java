package info.becs.acceptance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import info.becs.kit.audit.Audited;
import info.becs.spi.Permission;
import jakarta.ws.rs.HttpMethod;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever staff and apps change through the API is written down. */
class AuditedRulesTest {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** Verbs of permissions that let nobody change anything, whatever the method of HTTP. */
    private static final Set<String> LOOKING = Set.of("read", "verify");
    /** What keeps nothing, or what somebody types or looks at for themselves alone. */
    private static final Set<String> NOTHING_DECIDED = Set.of(
            "info.becs.news.boundary.WorkingCopyResource.keep",
            "info.becs.news.boundary.WorkingCopyResource.drop",
            "info.becs.news.boundary.DeskFiltersResource.keep",
            "info.becs.news.boundary.DeskFiltersResource.drop",
            "info.becs.news.boundary.RevisionsResource.compare");

    @Test
    void whateverTakesAPermissionAndChangesSomethingIsAudited() {
        methods()
                .that()
                .areAnnotatedWith(Permission.class)
                .should(beWrittenDown())
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("info.becs"));
    }

    private static ArchCondition<JavaMethod> beWrittenDown() {
        return new ArchCondition<>("be audited where they change something") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (changes(method) && !isAudited(method)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " changes something and is not @Audited"));
                }
            }
        };
    }

    private static boolean changes(JavaMethod method) {
        String word = method.getAnnotationOfType(Permission.class).value();
        return !NOTHING_DECIDED.contains(method.getOwner().getName() + "." + method.getName())
                && !LOOKING.contains(word.substring(word.lastIndexOf('.') + 1))
                && method.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class))
                        .anyMatch(http ->
                                http.isPresent() && !READING.contains(http.get().value()));
    }

    /** Itself, or what it calls: where the transaction is that of the one that keeps the things. */
    private static boolean isAudited(JavaMethod method) {
        return method.isAnnotatedWith(Audited.class)
                || method.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(called -> called.isAnnotatedWith(Audited.class));
    }
}
