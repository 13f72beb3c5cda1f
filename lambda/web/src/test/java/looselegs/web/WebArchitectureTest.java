package looselegs.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** Tests what the web service may use, and that nothing uses it. */
class WebArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter().importPaths("target/classes", "../target/classes");

    @Test
    void the_service_uses_only_the_entry_of_the_skill() {
        classes()
                .that()
                .resideInAPackage("looselegs.web")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "",
                        "java..",
                        "javax.net.ssl",
                        "com.sun.net.httpserver",
                        "org.jspecify..",
                        "com.amazon.ask.model..",
                        "com.amazon.ask.servlet..",
                        "com.amazonaws.services.lambda.runtime",
                        "looselegs.lambda",
                        "looselegs.web")
                .check(ALL);
    }

    @Test
    void the_skill_does_not_use_the_service() {
        noClasses()
                .that()
                .resideOutsideOfPackage("looselegs.web")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("looselegs.web")
                .check(ALL);
    }

    @Test
    void only_the_program_reads_the_environment() {
        noClasses()
                .that()
                .resideInAPackage("looselegs.web")
                .and()
                .doNotHaveSimpleName("WebService")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .check(ALL);
    }

    @Test
    void the_service_needs_no_servlet_container() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.servlet..", "jakarta.servlet..")
                .check(ALL);
    }

    @Test
    void the_jar_for_lambda_contains_nothing_of_the_service() throws IOException {
        Path lambda = Path.of("../target/loose-legs.jar");
        try (JarFile jar = new JarFile(lambda.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains("looselegs/lambda/LooseLegsHandler.class")
                    .noneMatch(name -> name.startsWith("looselegs/web") || name.startsWith("com/amazon/ask/servlet"));
        }
    }
}
