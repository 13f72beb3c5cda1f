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

/** Each recorded envelope on its own: what is said, and that the guard lets it pass. */
class RecordedRequestsTest {
    private final RunningSkill skill = RunningSkill.start();

    @ParameterizedTest
    @MethodSource("looselegs.lambda.Recorded#names")
    void every_recorded_request_gets_an_answer_that_may_be_sent(String name) {
        Answer answer = skill.ask(name, Recorded.read(name));

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
        Recorded.names().forEach(name -> recorded.add(intentOf(Recorded.read(name))));

        assertThat(recorded).containsAll(wanted);
    }

    @Test
    void a_newcomer_hears_what_this_is_and_that_it_is_no_medical_advice() {
        assertThat(ask("launch/first-time").said()).contains("Welcome").contains("medical advice");
    }

    @Test
    void somebody_known_is_welcomed_back_without_the_notice() {
        ask("launch/again");

        assertThat(ask("launch/again").said()).contains("back").doesNotContain("medical advice");
    }

    @Test
    void a_newcomer_who_only_said_stop_hears_the_notice_the_next_time() {
        ObjectNode stop = Recorded.read("launch/first-time");
        stop.set("request", Recorded.read("intents/stop").path("request"));
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
    void a_request_in_british_english_is_answered_in_english() {
        assertThat(ask("launch/in-another-locale").said()).contains("Loose Legs");
    }

    @ParameterizedTest
    @CsvSource({"named,it-band", "numbered,adductor", "placed,it-band", "left-only,inner-calf"})
    void a_move_is_prepared_by_name_number_and_place(String how, String move) {
        Answer answer = ask("intents/move-" + how);

        assertThat(answer.state()).isEqualTo("prepared");
        assertThat(answer.attributes().at("/practice/routine/0").asText()).isEqualTo(move);
    }

    @Test
    void a_move_that_is_prepared_comes_with_its_set_up_as_a_card() {
        JsonNode card = ask("intents/move-named").json().at("/response/card");

        assertThat(card.path("title").asText()).isEqualTo("IT band");
        assertThat(card.path("content").asText()).contains("roller");
    }

    @Test
    void side_version_and_dose_said_with_a_move_are_kept() {
        JsonNode options = ask("intents/move-easier-and-longer").attributes().at("/practice/options");

        assertThat(options.path("version").asText()).isEqualTo("easier");
        assertThat(options.path("dose").asText()).isEqualTo("two_minutes_a_side");
    }

    @Test
    void start_with_a_move_plays_it_at_once() {
        assertThat(ask("intents/start-move-named").state()).isEqualTo("playing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calf", "start-calf", "why-calf", "from-two-authorities"})
    void a_name_of_two_moves_leads_to_the_question_which(String name) {
        Answer answer = ask("ambiguous/" + name);

        assertThat(answer.state()).isEqualTo("offered");
        assertThat(answer.said()).contains("inner calf", "outer calf").endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"move", "start-move", "number-out-of-range", "number-not-heard", "ordinal-zero", "tool"})
    void what_is_not_known_starts_nothing(String name) {
        assertThat(ask("no-match/" + name).state()).isEqualTo("fresh");
    }

    @Test
    void a_resolution_that_timed_out_is_made_up_for_by_the_words() {
        assertThat(ask("no-match/resolution-timed-out").state()).isEqualTo("prepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"knee-pain", "inner-knee-pain", "sore-feet", "sore-calves", "tight-hips"})
    void a_complaint_gets_a_move_and_the_advice_to_see_somebody(String name) {
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
    void the_end_of_a_session_is_answered_with_silence(String name) {
        assertThat(ask("session-ended/" + name).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"skill-disabled", "playback-started", "system-exception", "can-fulfill"})
    void requests_of_other_kinds_are_answered_with_silence(String name) {
        assertThat(ask("other-kinds/" + name).isSilent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"knee-hurts", "it-hurts", "no-breath"})
    void pain_and_want_of_breath_in_the_middle_of_a_move_stop_the_clock(String name) {
        assertThat(ask("in-a-move/" + name).state()).isEqualTo("paused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain", "breath"})
    void pain_and_want_of_breath_outside_a_move_are_answered_with_the_advice_to_ease_off(String name) {
        assertThat(ask("intents/" + name).said()).containsIgnoringCase("ease off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "from-three", "unsaid"})
    void start_with_a_routine_plays_its_first_move_at_once(String name) {
        assertThat(ask("intents/start-routine-" + name).state()).isEqualTo("playing");
    }

    @Test
    void a_routine_of_a_tool_holds_the_moves_of_that_tool_alone() {
        assertThat(ask("intents/routine-roller").attributes().at("/practice/routine"))
                .extracting(JsonNode::asText)
                .containsExactly("it-band", "adductor");
    }

    @Test
    void a_move_left_out_of_a_routine_is_not_in_it() {
        assertThat(ask("intents/routine-without-it-band").attributes().at("/practice/routine"))
                .extracting(JsonNode::asText)
                .hasSizeGreaterThan(1)
                .doesNotContain("it-band");
    }

    @Test
    void a_fallback_in_the_middle_of_a_move_goes_on_with_it() {
        assertThat(ask("in-a-move/fallback-with-a-screen").state()).isEqualTo("playing");
    }

    @Test
    void unknown_fields_change_nothing() {
        JsonNode plain = ask("screen/it-band").json().path("response");

        assertThat(ask("unknown-fields/everywhere").json().path("response")).isEqualTo(plain);
    }

    @Test
    void the_attributes_that_are_kept_fit_half_the_promise() {
        int bytes = ask("in-a-move/time-left").attributes().toString().length();

        assertThat(bytes).isLessThan(1024);
    }

    private Answer ask(String name) {
        return skill.ask(name, Recorded.read(name));
    }

    private static String intentOf(ObjectNode envelope) {
        return envelope.at("/request/intent/name").asText("");
    }
}
