package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearPairsTest {
    private static final Set<String> FUNCTION_WORDS = Set.of("on", "off", "the", "don't");

    private final IntentSentences on = Written.intent("OnIntent", "turn on the sound", "wait for me");

    @Test
    void one_function_word_in_place_of_another_is_found() {
        assertThat(near(Written.intent("OffIntent", "turn off the sound")))
                .containsExactly("\"turn off the sound\" is OffIntent, \"turn on the sound\" is OnIntent");
    }

    @Test
    void one_function_word_more_is_found() {
        assertThat(near(Written.intent("OffIntent", "[please] don't wait for me")))
                .containsExactly("\"don't wait for me\" is OffIntent, \"wait for me\" is OnIntent");
    }

    @Test
    void one_function_word_less_is_found() {
        assertThat(near(Written.intent("OffIntent", "turn on sound")))
                .containsExactly("\"turn on sound\" is OffIntent, \"turn on the sound\" is OnIntent");
    }

    @Test
    void two_words_are_far_apart() {
        assertThat(near(Written.intent("OffIntent", "don't turn off the sound")))
                .isEmpty();
    }

    @Test
    void another_word_of_content_is_far_apart() {
        assertThat(near(Written.intent("OffIntent", "turn on the voice"))).isEmpty();
    }

    @Test
    void one_intent_may_say_it_both_ways() {
        assertThat(NearPairs.find(List.of(Written.intent("OnIntent", "turn (on|off) [the] sound")), FUNCTION_WORDS))
                .isEmpty();
    }

    private List<String> near(IntentSentences other) {
        return NearPairs.find(List.of(on, other), FUNCTION_WORDS).stream()
                .map(NearPairs.NearPair::toString)
                .toList();
    }
}
