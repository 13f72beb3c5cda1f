package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordGraphTest {
    @Test
    void the_graph_has_every_sentence_of_the_expansion() {
        for (long seed = 0; seed < 100; seed++) {
            RandomTemplates templates = new RandomTemplates(seed);
            Rules rules = templates.rules();
            Template line = templates.line();
            WordGraph graph = IntentGraph.byName(intent(line, rules));

            assertThat(new Expansion(rules).sentences(line))
                    .as(line.toString())
                    .allSatisfy(
                            sentence -> assertThat(graph.accepting(sentence)).containsExactly(0));
        }
    }

    @Test
    void the_graph_has_no_sentence_that_ends_too_early_or_too_late() {
        WordGraph graph = IntentGraph.byName(Written.intent("StopIntent", "please stop", "stop [it] now"));

        assertThat(graph.accepting("stop")).isEmpty();
        assertThat(graph.accepting("please stop now")).isEmpty();
        assertThat(graph.accepting("stop now")).containsExactly(0);
    }

    private static IntentSentences intent(Template line, Rules rules) {
        return new IntentSentences(
                "TestIntent", Map.of(), List.of(new IntentSentences.Line(line, new Place("test.txt", 1, 1))), rules);
    }
}
