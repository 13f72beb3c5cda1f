package looselegs.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests which packages the simulator uses. */
class SimulatorArchitectureTest {
    private static final JavaClasses SIMULATOR = new ClassFileImporter().importPackages("looselegs.simulator");

    @Test
    void the_simulator_knows_the_skill_only_by_its_entry_its_voice_model_and_its_profiles() {
        classes()
                .that()
                .resideInAPackage("looselegs.simulator")
                .and()
                .haveNameNotMatching(".*Test(\\$.*)?")
                .should()
                .onlyDependOnClassesThat(startingWith(
                                "java.",
                                "javax.xml.",
                                "org.w3c.dom",
                                "org.xml.sax",
                                "org.jspecify.",
                                "com.sun.net.httpserver.",
                                "com.fasterxml.jackson.",
                                "com.amazonaws.services.lambda.runtime.",
                                "looselegs.simulator.",
                                "looselegs.lambda.",
                                "looselegs.profile.",
                                "looselegs.language.",
                                "looselegs.speech.")
                        .or(DescribedPredicate.describe(
                                "are test tools",
                                type -> type.getPackageName().startsWith("org.junit")
                                        || type.getPackageName().startsWith("org.assertj"))))
                .check(SIMULATOR);
    }

    private static DescribedPredicate<JavaClass> startingWith(String... allowed) {
        return DescribedPredicate.describe(
                "are primitives or in one of " + List.of(allowed),
                type -> type.getBaseComponentType().isPrimitive()
                        || Arrays.stream(allowed)
                                .anyMatch(prefix ->
                                        (type.getBaseComponentType().getPackageName() + ".").startsWith(prefix)));
    }
}
