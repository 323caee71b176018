package info.becs.testkit.rules;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules of the house, for one module.
 *
 * <pre>{@code
 * class NewsRulesTest extends ModuleRules {}
 * }</pre>
 *
 * The module is the package in which the subclass stands. It is read once for all rules.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ModuleRules {

    private final String root = getClass().getPackageName();
    private final JavaClasses module = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(root);

    @Test
    void theModuleSeesTheSpiAndTheToolboxOnly() {
        check(noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("info.becs..")
                        .and(resideOutsideOfPackages(root + "..", "info.becs.spi..", "info.becs.kit.."))));
    }

    @Test
    void anEntityKnowsNobody() {
        check(noClasses()
                .that()
                .resideInAPackage(root + "..entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(root + "..control..", root + "..boundary.."));
    }

    @Test
    void whatHappensDoesNotKnowWhoAsked() {
        check(noClasses()
                .that()
                .resideInAPackage(root + "..control..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + "..boundary.."));
    }

    @Test
    void roomsDoNotGoRoundInCircles() {
        check(slices().matching(root + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyPluralClassesSpeakToTheDatabase() {
        check(noClasses()
                .that(not(simpleNameEndingWith("s").and(resideInAPackage("..control.."))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
    }

    @Test
    void noEntityLeavesTheModule() {
        check(classes().should(HouseConditions.notShowEntities()));
    }

    @Test
    void onlyTheToolboxKnowsHowARefusalIsAnswered() {
        check(noClasses().should().dependOnClassesThat().haveNameMatching("jakarta\\.ws\\.rs\\..*Exception"));
    }

    @Test
    void noStateIsStatic() {
        check(fields().that().areStatic().should().beFinal());
        check(fields().that().areStatic().should().notHaveRawType(HouseConditions.aPlaceToKeepThings()));
    }

    @Test
    void timeIsAClock() {
        check(noClasses()
                .should()
                .callMethodWhere(HouseConditions.readsTheTimeOfTheMachine())
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat"));
    }

    /** Derby has none while somebody else's INSERT into the same table is compiled, and does not wait (40XL1). */
    @Test
    void noNumberIsTheDatabasesOwn() {
        check(fields().should().notBeAnnotatedWith("jakarta.persistence.GeneratedValue"));
    }

    @Test
    void nothingIsPrinted() {
        check(noClasses().should().accessField(System.class, "out"));
        check(noClasses().should().accessField(System.class, "err"));
        check(noClasses().should().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void namesSayWhatAThingIs() {
        check(noClasses()
                .that(not(HouseConditions.namedByASpecification()))
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Vo|Service|Processor|Handler)"));
    }

    @Test
    void everyTypeSaysInOneSentenceWhatItIs() {
        assertThat(sources().withoutASentence()).isEmpty();
    }

    @Test
    void noFileIsLong() {
        assertThat(sources().longerThan(400)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyPromiseHasATest() {
        return sources().promises().stream()
                .map(promise -> DynamicTest.dynamicTest(
                        promise,
                        () -> assertThat(sources().tests())
                                .as("a test with %s in its comment", promise)
                                .anyMatch(test -> Sources.mentions(test, promise))));
    }

    private Sources sources() {
        return Sources.of(getClass());
    }

    private void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(module);
    }
}
