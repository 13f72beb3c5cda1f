package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ask.smapi.model.v1.skill.interactionModel.FallbackIntentSensitivityLevel;
import com.amazon.ask.smapi.model.v1.skill.interactionModel.InteractionModelData;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import looselegs.simulator.IntentMatch;
import looselegs.simulator.InteractionModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the interaction model against Amazon's rules. */
class InteractionModelTest {
    /** Words and slots separated by single spaces; a slot may have a possessive ending. */
    private static final Pattern SAMPLE =
            Pattern.compile("(\\{\\w+}('s)?|[a-z][a-z'.-]*)( (\\{\\w+}('s)?|[a-z][a-z'.-]*))*");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("move", "adductor"),
            Map.entry("skip", "adductor"),
            Map.entry("topic", "blood flow"),
            Map.entry("condition", "varicose veins"),
            Map.entry("report", "numb"),
            Map.entry("number", "three"),
            Map.entry("count", "three"),
            Map.entry("from", "two"),
            Map.entry("ordinal", "third"),
            Map.entry("side", "left"),
            Map.entry("version", "easier"),
            Map.entry("dose", "two minutes a side"),
            Map.entry("tool", "roller"),
            Map.entry("area", "hips"),
            Map.entry("complaint", "sore feet"),
            Map.entry("routine", "full routine"),
            Map.entry("duration", "ten minutes"),
            Map.entry("extra", "ten more seconds"),
            Map.entry("span", "move"),
            Map.entry("day", "monday"),
            Map.entry("dayTwo", "thursday"),
            Map.entry("dayThree", "saturday"),
            Map.entry("which", "friday"),
            Map.entry("days", "weekdays"),
            Map.entry("time", "seven in the evening"));

    private static final InteractionModel MODEL = InteractionModel.read(SkillPackage.MODEL);

    static List<IntentSamples> intents() {
        return IntentSamples.readAll();
    }

    /** Every sample that does not pass, with the name of its intent. */
    private static Stream<String> samplesThatFail(BiPredicate<String, String> passes) {
        return intents().parallelStream()
                .flatMap(intent -> intent.samples().stream()
                        .filter(sample -> !passes.test(intent.intent(), sample))
                        .map(sample -> intent.intent() + ": " + sample));
    }

    @Test
    void amazons_own_classes_read_every_property() {
        InteractionModelData read = StrictReader.read(SkillPackage.MODEL, InteractionModelData.class);

        assertThat(read.getInteractionModel()
                        .getLanguageModel()
                        .getModelConfiguration()
                        .getFallbackIntentSensitivity()
                        .getLevel())
                .isEqualTo(FallbackIntentSensitivityLevel.MEDIUM);
    }

    @Test
    void amazons_own_classes_reject_an_unknown_property() {
        String model = SkillPackage.text(SkillPackage.MODEL).replaceFirst("\"samples\"", "\"smaples\"");

        assertThatThrownBy(() -> StrictReader.read(model, InteractionModelData.class))
                .hasMessageContaining("smaples");
    }

    @Test
    void the_invocation_name_has_two_words_or_more_and_no_words_reserved_by_alexa() {
        List<String> words = List.of(MODEL.invocationName().split(" "));

        assertThat(words).hasSizeGreaterThan(1).allMatch(word -> word.matches("[a-z']+"));
        assertThat(words)
                .doesNotContain("alexa", "amazon", "echo", "computer", "skill", "app", "open", "launch", "ask", "tell")
                .doesNotContain(
                        "start", "begin", "use", "play", "load", "run", "to", "for", "from", "about", "the", "a");
    }

    @Test
    void the_built_in_intents_that_control_a_move_exist() {
        assertThat(intents().stream().map(IntentSamples::intent))
                .doesNotHaveDuplicates()
                .contains("AMAZON.HelpIntent", "AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent")
                .contains("AMAZON.FallbackIntent", "AMAZON.RepeatIntent", "AMAZON.YesIntent", "AMAZON.NoIntent")
                .contains("AMAZON.NextIntent", "AMAZON.PreviousIntent", "AMAZON.PauseIntent", "AMAZON.ResumeIntent")
                .contains("AMAZON.StartOverIntent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AMAZON.FallbackIntent", "AMAZON.NavigateHomeIntent"})
    void some_built_in_intents_have_no_samples(String name) {
        assertThat(intents())
                .filteredOn(intent -> intent.intent().equals(name))
                .singleElement()
                .satisfies(intent -> assertThat(intent.samples()).isEmpty());
    }

    @Test
    void every_sample_has_words_and_slots_but_no_digits_or_punctuation() {
        assertThat(samplesThatFail((intent, sample) -> SAMPLE.matcher(sample).matches()))
                .isEmpty();
    }

    @Test
    void every_declared_slot_is_used_and_every_used_slot_is_declared() {
        assertThat(intents())
                .allSatisfy(intent -> assertThat(intent.slotsUsed())
                        .as(intent.intent())
                        .isEqualTo(intent.slotTypes().keySet()));
    }

    @Test
    void every_type_is_amazons_or_declared_and_every_declared_type_is_used() {
        Stream<String> used = intents().stream()
                .flatMap(intent -> intent.slotTypes().values().stream())
                .filter(type -> !type.startsWith("AMAZON."))
                .distinct();
        Stream<String> listed = SkillPackage.languageModel()
                .required("types")
                .valueStream()
                .map((JsonNode type) -> type.required("name").textValue());

        assertThat(used).containsExactlyInAnyOrderElementsOf(listed.toList());
    }

    @Test
    void every_sample_is_unique() {
        Map<String, String> owners = new HashMap<>();
        List<String> twice = intents().stream()
                .flatMap(intent -> intent.samples().stream()
                        .filter(sample -> owners.put(sample, intent.intent()) != null)
                        .map(sample -> sample + " (" + intent.intent() + ")"))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    @Tag("walk")
    void every_filled_sample_matches_only_its_own_intent() {
        assertThat(samplesThatFail((intent, sample) -> intentsFor(sample).equals(List.of(intent)))
                        .map(failed -> failed + " matches " + intentsFor(failed.split(": ", 2)[1])))
                .isEmpty();
    }

    private static List<String> intentsFor(String sample) {
        return MODEL.matches(IntentSamples.said(sample, WORDS)).stream()
                .map(IntentMatch::intent)
                .toList();
    }

    @Test
    void these_tests_fill_every_slot_of_the_model() {
        Set<String> slots = WORDS.keySet();

        assertThat(intents()).allSatisfy(intent -> assertThat(slots).containsAll(intent.slotsUsed()));
    }
}
