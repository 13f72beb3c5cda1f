package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.simulator.IntentMatch;
import looselegs.simulator.InteractionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests which intents the shipped model matches to what people say. */
@TestInstance(Lifecycle.PER_CLASS)
class UtteranceTableTest {
    private static final List<Utterance> TABLE = Utterance.readTable();
    private static final InteractionModel MODEL = InteractionModel.read(SkillPackage.MODEL);

    /** What each utterance matches. No static field: threads would wait for the class, and the class for them. */
    private final Map<Utterance, List<IntentMatch>> matches = TABLE.parallelStream()
            .collect(Collectors.toMap(Function.identity(), utterance -> MODEL.matches(utterance.text())));

    @Test
    void every_utterance_matches_the_intent_in_the_table() {
        List<String> misread = utterances()
                .filter(utterance -> !meaningOf(utterance).equals(utterance.meaning()))
                .map(utterance -> "%s: %s, and not %s".formatted(utterance, meaningOf(utterance), utterance.meaning()))
                .toList();

        assertThat(misread).isEmpty();
    }

    @Test
    void no_utterance_is_claimed_by_two_intents() {
        assertThat(utterances())
                .filteredOn(utterance -> matchesOf(utterance).size() != 1)
                .isEmpty();
    }

    @Test
    void the_table_covers_every_intent_of_the_model() {
        List<String> meant = utterances()
                .map(utterance -> utterance.meaning().split(" ", 2)[0])
                .toList();

        assertThat(meant).containsAll(MODEL.intents()).contains(IntentMatch.FALLBACK);
    }

    @Test
    void every_utterance_in_the_table_is_unique() {
        assertThat(utterances().map(Utterance::text)).doesNotHaveDuplicates();
    }

    /** A table of samples would prove nothing, because it would compare the model with itself. */
    @Test
    void most_utterances_are_not_samples() {
        long verbatim = utterances()
                .map(utterance -> matchesOf(utterance).getFirst())
                .filter(match -> match.exact() && !match.sample().contains("{"))
                .count();

        assertThat(verbatim).isLessThan(TABLE.size() / 2);
    }

    private static Stream<Utterance> utterances() {
        return TABLE.stream();
    }

    private List<IntentMatch> matchesOf(Utterance utterance) {
        return Objects.requireNonNull(matches.get(utterance), utterance.toString());
    }

    private String meaningOf(Utterance utterance) {
        return Utterance.describe(matchesOf(utterance).getFirst());
    }
}
