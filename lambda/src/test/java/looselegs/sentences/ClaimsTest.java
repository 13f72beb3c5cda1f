package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final IntentSentences stop = Written.intent("StopIntent", "[please] stop [(now|here)]");

    @Test
    void a_sentence_of_two_intents_is_found_however_it_is_written() {
        IntentSentences pause = Written.intent("PauseIntent", "(stop|wait) (here|for me)", "hold [please] on");

        assertThat(Claims.find(List.of(stop, pause)))
                .extracting(Claims.Claim::toString)
                .containsExactly("\"stop here\" belongs to PauseIntent and StopIntent");
    }

    @Test
    void two_ways_to_a_sentence_in_one_intent_are_no_claim() {
        assertThat(Claims.find(List.of(Written.intent("StopIntent", "stop [it]", "stop it"))))
                .isEmpty();
    }

    @Test
    void slots_of_one_type_are_the_same_to_a_listener() {
        IntentSentences move = Written.intent("MoveIntent", "slot move: Move", "do {move}");
        IntentSentences skip = Written.intent("SkipIntent", "slot skip: Move", "do {skip}", "do without {skip}");

        assertThat(Claims.find(List.of(move, skip)))
                .extracting(Claims.Claim::sentence)
                .containsExactly("do {Move}");
    }

    @Test
    void slots_of_two_types_are_not() {
        IntentSentences move = Written.intent("MoveIntent", "slot thing: Move", "do {thing}");
        IntentSentences tool = Written.intent("ToolIntent", "slot thing: Tool", "do {thing}");

        assertThat(Claims.find(List.of(move, tool))).isEmpty();
    }
}
