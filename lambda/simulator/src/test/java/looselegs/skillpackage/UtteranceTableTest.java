package looselegs.skillpackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import looselegs.simulator.IntentMatch;
import looselegs.simulator.InteractionModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests which intents the shipped model matches to what people say. */
class UtteranceTableTest {
    private static final int FEWEST_UTTERANCES = 700;
    private static final InteractionModel MODEL = InteractionModel.read(SkillPackage.MODEL);

    static List<Utterance> utterances() {
        return Utterance.readTable();
    }

    @ParameterizedTest
    @MethodSource("utterances")
    void an_utterance_matches_the_intent_in_the_table(Utterance utterance) {
        assertThat(Utterance.describe(MODEL.match(utterance.text())))
                .as(utterance.toString())
                .isEqualTo(utterance.meaning());
    }

    @ParameterizedTest
    @MethodSource("utterances")
    void no_utterance_is_claimed_by_two_intents(Utterance utterance) {
        assertThat(MODEL.matches(utterance.text())).as(utterance.toString()).hasSize(1);
    }

    @Test
    void the_table_covers_every_intent_of_the_model() {
        List<String> meant = utterances().stream()
                .map(utterance -> utterance.meaning().split(" ", 2)[0])
                .toList();

        assertThat(meant).containsAll(MODEL.intents()).contains(IntentMatch.FALLBACK);
    }

    @Test
    void every_utterance_in_the_table_is_unique() {
        assertThat(utterances().stream().map(Utterance::text)).doesNotHaveDuplicates();
    }

    /** A table of samples would prove nothing, because it would compare the model with itself. */
    @Test
    void most_utterances_are_not_samples() {
        long verbatim = utterances().stream()
                .map(utterance -> MODEL.match(utterance.text()))
                .filter(match -> match.exact() && !match.sample().contains("{"))
                .count();

        assertThat(verbatim).isLessThan(utterances().size() / 2);
    }

    @Test
    void the_table_is_large_enough() {
        List<Utterance> table = utterances();
        System.out.println(table.size() + " utterances: "
                + table.stream()
                        .collect(Collectors.groupingBy(
                                utterance -> utterance.place().split("\\.", 2)[0], Collectors.counting())));

        assertThat(table).hasSizeGreaterThanOrEqualTo(FEWEST_UTTERANCES);
    }
}
