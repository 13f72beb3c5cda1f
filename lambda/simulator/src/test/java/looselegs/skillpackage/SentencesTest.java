package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.golden.Golden;
import looselegs.sentences.Claims;
import looselegs.sentences.NearPairs;
import looselegs.sentences.NearPairs.NearPair;
import looselegs.sentences.SentenceFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the sentences that listeners may say, beside the interaction model. */
class SentencesTest {
    private static final Path NEAR_PAIRS = Path.of("../src/test/resources/sentences/en-US/near-pairs.txt");

    private static final SentenceFolder SENTENCES = SentenceFolder.read(SkillPackage.SENTENCES);

    @Test
    void the_sentences_have_no_mistakes() {
        assertThat(SENTENCES.errors()).isEmpty();
    }

    @Test
    void every_intent_has_its_sentences_in_a_file() {
        List<String> withSamples = SkillPackage.languageModel()
                .required("intents")
                .valueStream()
                .filter(intent -> !intent.path("samples").isEmpty())
                .map((JsonNode intent) -> intent.required("name").textValue())
                .toList();

        assertThat(SENTENCES.intents().stream().map(intent -> intent.intent()))
                .containsExactlyInAnyOrderElementsOf(withSamples);
    }

    @Test
    void every_slot_of_the_sentences_is_one_of_the_model() {
        Map<String, Map<String, String>> slots = SkillPackage.languageModel()
                .required("intents")
                .valueStream()
                .collect(Collectors.toMap(
                        (JsonNode intent) -> intent.required("name").textValue(), SentencesTest::slots));

        assertThat(SENTENCES.intents())
                .allSatisfy(sentences -> assertThat(slots.get(sentences.intent()))
                        .as(sentences.intent())
                        .containsAllEntriesOf(sentences.slots()));
    }

    @Test
    void no_sentence_belongs_to_two_intents() {
        assertThat(Claims.find(SENTENCES.intents()).stream().map(Claims.Claim::toString))
                .isEmpty();
    }

    /** New ones show in the difference: whoever adds a sentence sees which intent it can be mistaken for. */
    @Test
    void the_pairs_that_differ_by_one_function_word_are_known() {
        String pairs = Near.PAIRS.stream().map(NearPair::toString).collect(Collectors.joining("\n", "", "\n"));

        Golden.assertMatches(NEAR_PAIRS, pairs, SentencesTest.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GoByItselfIntent, WaitForMeIntent",
        "QuietIntent, TalkIntent",
        "FasterIntent, SlowerIntent",
        "LongerSettleIntent, ShorterSettleIntent",
        "AMAZON.NoIntent, AMAZON.YesIntent",
        "AMAZON.PauseIntent, AMAZON.ResumeIntent",
        "AMAZON.ResumeIntent, AMAZON.StopIntent",
        "ForgetIntent, KnowIntent",
        "CancelReminderIntent, RemindIntent"
    })
    void no_opposites_differ_by_one_function_word(String intent, String opposite) {
        assertThat(Near.PAIRS)
                .filteredOn(pair -> Set.of(pair.intent(), pair.otherIntent()).equals(Set.of(intent, opposite)))
                .isEmpty();
    }

    private static Map<String, String> slots(JsonNode intent) {
        return intent.path("slots")
                .valueStream()
                .collect(Collectors.toMap(
                        (JsonNode slot) -> slot.required("name").textValue(),
                        slot -> slot.required("type").textValue()));
    }

    /** What takes seconds to find, found once, when it is first asked for. */
    private static final class Near {
        static final List<NearPair> PAIRS =
                NearPairs.find(SENTENCES.intents(), SentenceFolder.functionWords(SkillPackage.SENTENCES));
    }
}
