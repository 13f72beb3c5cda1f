package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests each recorded envelope by itself: what the skill says, and that the response passes the guard. */
class RecordedRequestsTest {
    private final RunningSkill skill = RunningSkill.start();

    @ParameterizedTest
    @MethodSource("looselegs.lambda.RecordedRequests#names")
    void every_recorded_request_gets_a_valid_response(String name) {
        Answer answer = skill.ask(name, RecordedRequests.read(name));

        assertThat(answer.log()).isEmpty();
    }

    @Test
    void every_intent_of_the_interaction_model_is_recorded() throws IOException {
        JsonNode model = new ObjectMapper()
                .readTree(Path.of("../skill-package/interactionModels/custom/en-US.json")
                        .toFile());
        Set<String> wanted = new TreeSet<>();
        model.at("/interactionModel/languageModel/intents")
                .forEach(intent -> wanted.add(intent.path("name").asText()));

        Set<String> recorded = new TreeSet<>();
        RecordedRequests.names().forEach(name -> recorded.add(intentOf(RecordedRequests.read(name))));

        assertThat(recorded).containsAll(wanted);
    }

    @Test
    void a_newcomer_hears_what_the_skill_does_and_the_disclaimer() {
        assertThat(ask("launch/first-time").said()).contains("Welcome").contains("medical advice");
    }

    @Test
    void a_returning_listener_is_welcomed_without_the_notice() {
        ask("launch/again");

        assertThat(ask("launch/again").said()).contains("back").doesNotContain("medical advice");
    }

    @Test
    void a_newcomer_who_only_says_stop_hears_the_notice_the_next_time() {
        ObjectNode stop = RecordedRequests.read("launch/first-time");
        stop.set("request", RecordedRequests.read("intents/stop").path("request"));
        skill.ask("stop at the very first", stop);

        assertThat(ask("launch/first-time").said()).contains("Welcome").contains("medical advice");
    }

    @Test
    void a_newcomer_who_starts_at_once_hears_the_notice_before_the_move() {
        assertThat(ask("one-shot/by-a-newcomer").said()).matches("[^.]*medical advice\\..*outer hip.*");
    }

    @Test
    void a_quick_link_opens_the_skill() {
        assertThat(ask("launch/from-a-quick-link").said()).contains("Loose Legs");
    }

    @Test
    void a_request_in_british_english_gets_a_response_in_english() {
        assertThat(ask("launch/in-another-locale").said()).contains("Loose Legs");
    }

    @ParameterizedTest
    @CsvSource({"named,it-band", "numbered,adductor", "placed,it-band", "left-only,inner-calf"})
    void a_move_is_prepared_by_its_name_number_or_area(String how, String move) {
        Answer answer = ask("intents/move-" + how);

        assertThat(answer.state()).isEqualTo("prepared");
        assertThat(answer.attributes().at("/practice/routine/0").asText()).isEqualTo(move);
    }

    @Test
    void a_prepared_move_has_a_card_with_its_set_up() {
        JsonNode card = ask("intents/move-named").json().at("/response/card");

        assertThat(card.path("title").asText()).isEqualTo("IT band");
        assertThat(card.path("content").asText()).contains("roller");
    }

    @Test
    void the_side_version_and_dose_of_a_request_are_kept() {
        JsonNode options = ask("intents/move-easier-and-longer").attributes().at("/practice/options");

        assertThat(options.path("version").asText()).isEqualTo("easier");
        assertThat(options.path("dose").asText()).isEqualTo("two_minutes_a_side");
    }

    @Test
    void starting_a_named_move_plays_it_at_once() {
        assertThat(ask("intents/start-move-named").state()).isEqualTo("playing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calf", "start-calf", "why-calf", "from-two-authorities"})
    void a_name_of_two_moves_makes_the_skill_ask_which_one(String name) {
        Answer answer = ask("ambiguous/" + name);

        assertThat(answer.state()).isEqualTo("offered");
        assertThat(answer.said()).contains("inner calf", "outer calf").endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "start-move", "number-out-of-range", "number-not-heard", "ordinal-zero", "tool"})
    void an_unknown_name_starts_nothing(String name) {
        assertThat(ask("no-match/" + name).state()).isEqualTo("fresh");
    }

    @Test
    void after_a_timeout_of_the_resolution_the_words_identify_the_move() {
        assertThat(ask("no-match/resolution-timed-out").state()).isEqualTo("prepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knee-pain", "inner-knee-pain", "sore-feet", "sore-calves", "tight-hips"})
    void a_complaint_gets_a_move_and_the_advice_to_see_a_professional(String name) {
        assertThat(ask("intents/complaint-" + name).said())
                .contains("medical professional")
                .endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "cancel", "navigate-home"})
    void stop_cancel_and_home_end_the_session(String name) {
        assertThat(ask("intents/" + name).isClosing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"user-initiated", "exceeded-max-reprompts", "error", "error-device-gone"})
    void the_end_of_a_session_gets_silence(String name) {
        assertThat(ask("session-ended/" + name).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill-disabled", "playback-started", "system-exception", "can-fulfill"})
    void requests_of_other_types_get_silence(String name) {
        assertThat(ask("other-kinds/" + name).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"knee-hurts", "it-hurts", "no-breath"})
    void pain_and_breathlessness_in_a_move_stop_the_clock(String name) {
        assertThat(ask("in-a-move/" + name).state()).isEqualTo("paused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain", "breath"})
    void pain_and_breathlessness_outside_a_move_get_the_advice_to_ease_off(String name) {
        assertThat(ask("intents/" + name).said()).containsIgnoringCase("ease off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "from-three", "unsaid"})
    void starting_a_routine_plays_its_first_move_at_once(String name) {
        assertThat(ask("intents/start-routine-" + name).state()).isEqualTo("playing");
    }

    @Test
    void a_routine_for_a_tool_has_only_the_moves_of_that_tool() {
        assertThat(ask("intents/routine-roller").attributes().at("/practice/routine"))
                .extracting(JsonNode::asText)
                .containsExactly("it-band", "adductor");
    }

    @Test
    void an_excluded_move_is_not_in_the_routine() {
        assertThat(ask("intents/routine-without-it-band").attributes().at("/practice/routine"))
                .extracting(JsonNode::asText)
                .hasSizeGreaterThan(1)
                .doesNotContain("it-band");
    }

    @Test
    void after_a_fallback_in_a_move_the_move_continues() {
        assertThat(ask("in-a-move/fallback-with-a-screen").state()).isEqualTo("playing");
    }

    @Test
    void unknown_fields_change_nothing() {
        JsonNode plain = ask("screen/it-band").json().path("response");

        assertThat(ask("unknown-fields/everywhere").json().path("response")).isEqualTo(plain);
    }

    @Test
    void the_session_attributes_fit_in_half_the_promised_size() {
        int bytes = ask("in-a-move/time-left").attributes().toString().length();

        assertThat(bytes).isLessThan(1024);
    }

    private Answer ask(String name) {
        return skill.ask(name, RecordedRequests.read(name));
    }

    private static String intentOf(ObjectNode envelope) {
        return envelope.at("/request/intent/name").asText("");
    }
}
