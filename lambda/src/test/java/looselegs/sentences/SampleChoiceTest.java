package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleChoiceTest {
    @Test
    void the_plainest_sentence_comes_first() {
        SampleChoice choice = choice("[please] [oh] (make it stop|stop)");

        assertThat(choice.choose(1).getFirst()).isEqualTo("stop");
    }

    @Test
    void every_option_and_every_addition_is_there_even_over_the_allowance() {
        SampleChoice choice = choice("[please] (stop|wait) [(now|here)]");

        assertThat(words(choice.choose(1).stream())).containsExactlyInAnyOrder("please", "stop", "wait", "now", "here");
    }

    /** Each word stands in one branch alone: all words together are all branches. */
    @Test
    void every_branch_of_any_template_is_taken() {
        for (long seed = 0; seed < 300; seed++) {
            RandomTemplates templates = new RandomTemplates(seed);
            Rules rules = templates.rules();
            List<Template> lines = List.of(templates.line(), templates.line());
            Expansion expansion = new Expansion(rules);

            assertThat(words(new SampleChoice(lines, rules).choose(0).stream()))
                    .as(lines.toString())
                    .containsAll(words(lines.stream().flatMap(expansion::sentences)));
        }
    }

    @Test
    void a_larger_allowance_adds_samples_and_takes_none_away() {
        SampleChoice choice = choice("(it|this|that) [really] hurts [(here|there|now)]");

        assertThat(choice.choose(10)).hasSize(10);
        assertThat(choice.choose(14)).hasSize(14).containsAll(choice.choose(choice.needed()));
    }

    @Test
    void an_allowance_beyond_all_sentences_gives_each_once() {
        assertThat(choice("(a|b) [c]", "a c").choose(100)).containsExactlyInAnyOrder("a", "b", "a c", "b c");
    }

    @Test
    void the_choice_is_the_same_each_time() {
        String line = "(it|this|that) [really] (hurts|aches) [(here|there|now)] [again]";

        assertThat(choice(line).choose(40)).isEqualTo(choice(line).choose(40)).hasSize(40);
    }

    @Test
    void of_millions_of_sentences_only_a_few_are_made() {
        String line = "(a|b|c|d|e|f|g|h|i|j) ".repeat(8).strip();

        assertThat(choice(line).choose(100)).hasSizeBetween(10, 100).doesNotHaveDuplicates();
    }

    private static SampleChoice choice(String... lines) {
        return new SampleChoice(Arrays.stream(lines).map(Written::template).toList(), Written.noRules());
    }

    private static Set<String> words(Stream<String> sentences) {
        return sentences
                .flatMap(sentence -> Arrays.stream(sentence.split("[ .]+")))
                .collect(Collectors.toSet());
    }
}
