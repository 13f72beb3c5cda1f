package looselegs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import looselegs.practice.AccountRequest;
import looselegs.practice.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may use which, and where time is read. */
class ArchitectureTest {
    private static final List<String> FOR_ALL = List.of("java.", "org.jspecify.");

    private static final JavaClasses SKILL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("looselegs");

    @ParameterizedTest(name = "{0} uses {1}")
    @CsvSource(delimiter = '|', textBlock = """
            pacing   |
            content  | com.fasterxml.jackson.
            speech   | looselegs.content. org.threeten.extra.
            catalog  | looselegs.content.
            sentences | looselegs.speech. com.fasterxml.jackson.
            profile  | looselegs.pacing.
            profile.json | looselegs.profile. looselegs.pacing. com.fasterxml.jackson.
            profile.dynamodb | looselegs.profile. software.amazon.awssdk.
            reminder |
            language | looselegs.content. looselegs.catalog. looselegs.pacing. looselegs.reminder. looselegs.speech.
            practice | looselegs.catalog. looselegs.pacing. looselegs.profile. looselegs.reminder. looselegs.speech.
            practice.json | looselegs.catalog. looselegs.practice. looselegs.pacing. looselegs.profile. looselegs.reminder.
            playback | looselegs.catalog. looselegs.language. looselegs.pacing. looselegs.practice. looselegs.profile. looselegs.speech.
            dialog.safety | looselegs.catalog. looselegs.language. looselegs.pacing. looselegs.playback. looselegs.practice. looselegs.profile. looselegs.speech.
            dialog.account | looselegs.catalog. looselegs.language. looselegs.pacing. looselegs.practice. looselegs.profile. looselegs.reminder. looselegs.speech.
            dialog | looselegs.catalog. looselegs.dialog. looselegs.language. looselegs.pacing. looselegs.playback. looselegs.practice. looselegs.profile. looselegs.speech.
            alexa | looselegs.catalog. looselegs.dialog. looselegs.language. looselegs.pacing. looselegs.playback. looselegs.practice. looselegs.profile. looselegs.reminder. looselegs.speech. com.amazon.ask.
            alexa.envelope | com.amazon.ask. com.fasterxml.jackson.
            alexa.reminder | looselegs.reminder. com.amazon.ask.
            """)
    void a_package_uses_only_what_the_table_allows(String name, String uses) {
        String[] allowed = Stream.of(
                        FOR_ALL.stream(),
                        Stream.of("looselegs." + name + "."),
                        Stream.ofNullable(uses).flatMap(list -> Arrays.stream(list.split(" ", -1))))
                .flatMap(names -> names)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("looselegs." + name)
                .should()
                .onlyDependOnClassesThat(startingWith(allowed))
                .check(SKILL);
    }

    @Test
    void a_profile_knows_nothing_of_the_places_where_it_is_kept() {
        noClasses()
                .that()
                .resideInAPackage("looselegs.profile")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("looselegs.profile.json", "looselegs.profile.dynamodb")
                .check(SKILL);
    }

    @Test
    void only_the_wiring_knows_the_store() {
        noClasses()
                .that()
                .resideOutsideOfPackages("looselegs.lambda", "looselegs.profile.dynamodb")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("looselegs.profile.dynamodb")
                .check(SKILL);
    }

    @Test
    void only_the_wiring_knows_the_services_of_amazon() {
        noClasses()
                .that()
                .resideOutsideOfPackages("looselegs.lambda", "looselegs.alexa.reminder")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("looselegs.alexa.reminder")
                .check(SKILL);
    }

    @Test
    void packages_do_not_use_each_other_in_circles() {
        SlicesRuleDefinition.slices()
                .matching("looselegs.(**)")
                .should()
                .beFreeOfCycles()
                .check(SKILL);
    }

    @Test
    void classes_do_not_use_each_other_in_circles() {
        SlicesRuleDefinition.slices()
                .assignedFrom(new TopLevelTypes())
                .should()
                .beFreeOfCycles()
                // Two sealed families: an effect names the request it is for, and comes back as one once it is done.
                .ignoreDependency(AccountRequest.EffectDone.class, Effect.class)
                // An interface offers its own null object.
                .ignoreDependency(resideIn("looselegs.reminder.Reminders"), resideIn("looselegs.reminder.NoReminders"))
                .ignoreDependency(resideIn("looselegs.alexa.Services"), resideIn("looselegs.alexa.NoServices"))
                // Readers of objects that contain each other.
                .ignoreDependency(
                        resideIn("looselegs.alexa.envelope.ContextReader"),
                        resideIn("looselegs.alexa.envelope.EnvelopeReader"))
                // A position is written within a profile, with the same writer as the rest of it.
                .ignoreDependency(
                        resideIn("looselegs.profile.json.PositionJson"),
                        resideIn("looselegs.profile.json.ProfileWriter"))
                .check(SKILL);
    }

    private static DescribedPredicate<JavaClass> resideIn(String topLevel) {
        return DescribedPredicate.describe(
                "reside in " + topLevel,
                type -> type.getName().equals(topLevel) || type.getName().startsWith(topLevel + "$"));
    }

    /** Takes each type together with the types nested in it. */
    private static final class TopLevelTypes implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String name = type.getName();
            int nested = name.indexOf('$');
            return SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested));
        }

        @Override
        public String getDescription() {
            return "top-level types";
        }
    }

    @Test
    void no_clock_is_read_outside_the_wiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("looselegs.lambda")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(SKILL);
    }

    @Test
    void the_environment_is_read_only_in_the_wiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("looselegs.lambda")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .check(SKILL);
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
