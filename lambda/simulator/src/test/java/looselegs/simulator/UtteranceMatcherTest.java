package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceMatcherTest {
    private final UtteranceMatcher hearing = new UtteranceMatcher(TeaGarden.model());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open tea garden",
                "Alexa, open Tea Garden!",
                "start tea garden",
                "launch tea garden please",
                "tea garden",
                "can you open tea garden",
                "ask tea garden",
                "open tea gardens",
                "alexa open tea gardn"
            })
    void the_name_alone_opens_the_skill(String words) {
        assertThat(hearing.interpret(words, false)).isEqualTo(new Interpretation.Launch());
    }

    @ParameterizedTest
    @CsvSource({
        "ask tea garden how to brew chamomile, BrewIntent",
        "ask tea garden to brew chamomile, BrewIntent",
        "ask tea garden for chamomile, BrewIntent",
        "ask tea garden about chamomile, BrewIntent",
        "ask tea garden what's left, TimeLeftIntent",
        "ask tea garden chamomile, BrewIntent",
        "tell tea garden to warm the pot, WarmIntent",
        "open tea garden and warm the pot, WarmIntent",
        "'alexa, please ask tea garden to steep for two minutes', SteepIntent",
        "brew chamomile with tea garden, BrewIntent",
        "ask tea garden to mow the lawn, AMAZON.FallbackIntent"
    })
    void the_name_with_a_request_sends_an_intent_in_a_new_session(String words, String intent) {
        assertThat(hearing.interpret(words, true))
                .isInstanceOfSatisfying(
                        Interpretation.OneShot.class,
                        oneShot -> assertThat(oneShot.match().intent()).isEqualTo(intent));
    }

    @ParameterizedTest
    @CsvSource({"alexa brew chamomile, BrewIntent", "next, AMAZON.NextIntent", "walk the dog, AMAZON.FallbackIntent"})
    void words_without_the_name_send_an_intent(String words, String intent) {
        assertThat(hearing.interpret(words, true))
                .isInstanceOfSatisfying(
                        Interpretation.Plain.class,
                        plain -> assertThat(plain.match().intent()).isEqualTo(intent));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exit_leaves_the_skill_if_no_intent_matches(boolean inSession) {
        assertThat(hearing.interpret("Alexa, exit", inSession)).isEqualTo(new Interpretation.Leave());
    }
}
