package info.becs.testkit.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** What the rules of the house look for. */
final class HouseConditions {

    private HouseConditions() {}

    /** Neither a resource nor a record that crosses a line has an entity in what others see of it. */
    static ArchCondition<JavaClass> notShowEntities() {
        return new ArchCondition<>("not show entities") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(shown -> shown.isAnnotatedWith(Entity.class))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " shows the entity " + entity.getName())));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        if (type.isAnnotatedWith(Path.class)) {
            return type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .flatMap(HouseConditions::signature);
        }
        if (type.isRecord() && type.getPackageName().contains(".boundary")) {
            return type.getFields().stream().flatMap(field -> raw(field.getType()));
        }
        return Stream.empty();
    }

    private static Stream<JavaClass> signature(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(HouseConditions::raw);
    }

    private static Stream<JavaClass> raw(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    static DescribedPredicate<JavaClass> aPlaceToKeepThings() {
        return DescribedPredicate.describe(
                "a place to keep things",
                type -> type.isAssignableTo(ThreadLocal.class)
                        || type.getPackageName().equals("java.util.concurrent.atomic")
                        || (type.getPackageName().startsWith("java.util.concurrent") && holdsThings(type))
                        || isAMutableCollection(type));
    }

    private static boolean isAMutableCollection(JavaClass type) {
        return !type.isInterface() && holdsThings(type);
    }

    private static boolean holdsThings(JavaClass type) {
        return type.isAssignableTo(Map.class) || type.isAssignableTo(Collection.class);
    }

    static DescribedPredicate<JavaMethodCall> readsTheTimeOfTheMachine() {
        return DescribedPredicate.describe(
                "reads the time of the machine",
                call -> call.getTarget().getOwner().getPackageName().equals("java.time")
                        && call.getTarget().getName().equals("now")
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    /** Handlers of the JDK and of Jakarta EE are called so by their specification. */
    static DescribedPredicate<JavaClass> namedByASpecification() {
        return DescribedPredicate.describe(
                "named by a specification",
                type -> Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                        .filter(parent -> !parent.getPackageName().startsWith("info.becs"))
                        .anyMatch(parent -> lastWord(parent).equals(lastWord(type))));
    }

    private static String lastWord(JavaClass type) {
        String[] words = type.getSimpleName().split("(?=[A-Z])");
        return Arrays.asList(words).get(words.length - 1);
    }
}
