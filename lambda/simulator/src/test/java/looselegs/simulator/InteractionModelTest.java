package looselegs.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionModelTest {
    private final InteractionModel model = TeaGarden.model();

    @Test
    void the_invocation_name_and_the_intents_come_from_the_file() {
        assertThat(model.invocationName()).isEqualTo("tea garden");
        assertThat(model.intents()).contains("BrewIntent", "AMAZON.StopIntent").doesNotContain(IntentMatch.FALLBACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"how long is left", "How long is LEFT?", "  how long,  is left. ", "what’s left", "whats left"})
    void case_punctuation_and_apostrophes_do_not_matter(String utterance) {
        assertThat(model.match(utterance))
                .returns("TimeLeftIntent", IntentMatch::intent)
                .returns(true, IntentMatch::exact);
    }

    @Test
    void a_synonym_resolves_to_its_value() {
        IntentMatch match = model.match("brew gardener's tea");

        assertThat(match.intent()).isEqualTo("BrewIntent");
        assertThat(match.value("tea")).contains("gardener's tea");
        assertThat(match.ids("tea")).containsExactly("chamomile");
    }

    @Test
    void a_synonym_of_two_values_resolves_to_both() {
        assertThat(model.match("black tea").ids("tea")).containsExactly("earl-grey", "darjeeling");
    }

    @Test
    void a_canonical_name_ranks_before_a_synonym() {
        assertThat(model.match("bergamot").ids("tea")).containsExactly("bergamot", "earl-grey");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brew e. g. tea", "brew E.G. tea", "brew eg tea", "brew e g tea"})
    void spelled_letters_are_joined_into_one_word(String utterance) {
        assertThat(model.match(utterance)).returns(true, IntentMatch::exact);
        assertThat(model.match(utterance).ids("tea")).containsExactly("earl-grey");
    }

    @Test
    void a_synonym_matches_numbers_in_words_and_in_digits() {
        assertThat(model.match("tea number 1").ids("tea")).containsExactly("darjeeling");
    }

    @Test
    void every_slot_of_the_intent_is_listed_even_if_it_is_empty() {
        IntentMatch match = model.match("brew chamomile");

        assertThat(match.slots()).extracting(HeardSlot::name).containsExactly("tea", "time");
        assertThat(match.value("time")).isEmpty();
        assertThat(match.ids("time")).isEmpty();
        assertThat(match.value("no such slot")).isEmpty();
    }

    @Test
    void two_slots_of_one_sample_are_both_filled() {
        IntentMatch match = model.match("brew earl grey for two and a half minutes");

        assertThat(match.ids("tea")).containsExactly("earl-grey");
        assertThat(match.value("time")).contains("PT2M30S");
    }

    @Test
    void a_sample_with_two_words_of_its_own_takes_an_unknown_value() {
        IntentMatch match = model.match("how to brew red hot rooibos");

        assertThat(match).returns("BrewIntent", IntentMatch::intent).returns(false, IntentMatch::exact);
        assertThat(match.value("tea")).contains("red hot rooibos");
        assertThat(match.ids("tea")).isEmpty();
        assertThat(match.slots().getFirst().resolution()).contains(new Resolution("Tea", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brew rooibos",
                "how to brew one of the strange new teas",
                "how to brwe some rooibos",
                "the the rooibos",
                "rooibos",
                "",
                "?!",
                "the"
            })
    void an_utterance_that_fits_no_sample_is_the_fallback(String utterance) {
        assertThat(model.match(utterance).isFallback()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "brew camomile, chamomile",
        "brew darjeling, darjeeling",
        "brew bergamto, bergamot",
        "how do i brew chamomiles, chamomile"
    })
    void long_words_may_be_slightly_misspelled(String utterance, String id) {
        assertThat(model.match(utterance).intent()).isEqualTo("BrewIntent");
        assertThat(model.match(utterance).ids("tea")).contains(id);
        assertThat(model.match(utterance).exact()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "please brew chamomile, BrewIntent",
        "um could you brew chamomile now thanks, BrewIntent",
        "alexa stop please, AMAZON.StopIntent",
        "okay next tea, AMAZON.NextIntent",
        "I'd like to brew the chamomile, BrewIntent",
        "ok, AMAZON.YesIntent"
    })
    void fillers_at_either_end_are_dropped(String utterance, String intent) {
        assertThat(model.match(utterance).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bream earl great", "brew earl gray", "hold in"})
    void short_words_and_words_with_another_first_letter_are_not_corrected(String utterance) {
        assertThat(model.match(utterance).isFallback()).isTrue();
    }

    @Test
    void an_article_may_be_missing_or_extra() {
        assertThat(model.match("warm pot").intent()).isEqualTo("WarmIntent");
        assertThat(model.match("brew the earl grey").ids("tea")).containsExactly("earl-grey");
    }

    @ParameterizedTest
    @CsvSource({
        "stop, AMAZON.StopIntent",
        "never mind, AMAZON.CancelIntent",
        "what can I say, AMAZON.HelpIntent",
        "what is this, AMAZON.HelpIntent",
        "say that again, AMAZON.RepeatIntent",
        "skip, AMAZON.NextIntent",
        "yep, AMAZON.YesIntent",
        "nope, AMAZON.NoIntent",
        "pause, AMAZON.PauseIntent",
        "hold on, AMAZON.PauseIntent"
    })
    void built_in_intents_match_amazons_phrases_and_the_samples_of_the_model(String utterance, String intent) {
        assertThat(model.matches(utterance)).extracting(IntentMatch::intent).containsExactly(intent);
        assertThat(model.match(utterance).exact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "start over", "previous"})
    void a_built_in_intent_that_the_model_does_not_list_never_matches(String utterance) {
        assertThat(model.match(utterance).isFallback()).isTrue();
    }

    @Test
    void the_sample_with_more_matching_words_wins() {
        assertThat(model.match("search for black tea")).returns("SearchIntent", IntentMatch::intent);
        assertThat(model.match("next tea").sample()).isEqualTo("next tea");
    }

    @Test
    void a_known_value_beats_an_unknown_one() {
        assertThat(model.match("how to brew earl grey").ids("tea")).containsExactly("earl-grey");
        assertThat(model.match("how to brew camomile").ids("tea")).containsExactly("chamomile");
    }

    @Test
    void an_ambiguous_utterance_matches_both_intents() {
        assertThat(model.matches("keep it warm"))
                .extracting(IntentMatch::intent)
                .containsExactly("WarmIntent", "KeepIntent");
        assertThat(model.matches("warm the pot")).hasSize(1);
    }

    @Test
    void a_very_long_utterance_is_the_fallback() {
        assertThat(model.match("search for " + "the tea ".repeat(500)).isFallback())
                .isTrue();
    }

    @Test
    void a_sample_with_an_undeclared_slot_is_rejected(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("en-US.json"), """
                {"interactionModel":{"languageModel":{"invocationName":"x y","intents":[
                  {"name":"BadIntent","slots":[],"samples":["take {nothing}"]}]}}}""");

        assertThatThrownBy(() -> InteractionModel.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{nothing}")
                .hasMessageContaining("take {nothing}");
    }

    @Test
    void the_error_for_a_missing_file_names_it(@TempDir Path folder) {
        assertThatThrownBy(() -> InteractionModel.read(folder.resolve("en-US.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("en-US.json");
    }
}
