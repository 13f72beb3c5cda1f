package looselegs.simulator;

import static looselegs.simulator.FakeSkill.asking;
import static looselegs.simulator.FakeSkill.closing;
import static looselegs.simulator.FakeSkill.keeping;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final long ANSWERING = Terminal.ANSWERING.toSeconds();

    private static final String BREAK_10S = "<break time='10s'/>";

    @Test
    void an_answer_reads_as_a_story() {
        FakeSkill skill = new FakeSkill(
                asking("Warm the pot. <break time='2s'/><break time='500ms'/> Ready?", "Shall I go on?"),
                closing("Good bye."));

        FastRun run = FastRun.of(skill, "ask tea garden how to brew black tea\nno");

        assertThat(run.out()).isEqualTo("""
                        you    ask tea garden how to brew black tea
                               → BrewIntent tea=earl-grey|darjeeling
                        alexa  0:00.0  Warm the pot.
                               0:03.0  · 2.5 s
                               0:05.5  Ready?
                               listening 8 s

                        you    no
                               → AMAZON.NoIntent
                        alexa  0:00.0  Good bye.
                               session over
                        """);
        assertThat(run.code()).isZero();
    }

    @Test
    void a_line_is_said_a_second_after_the_device_has_begun_to_listen() {
        FakeSkill skill = new FakeSkill(asking("one two three"));

        FastRun.of(skill, "open tea garden\nhelp");

        assertThat(timestamps(skill).subList(0, 2)).containsExactly(after(1), after(1 + ANSWERING + 3 + 1));
    }

    @Test
    void a_plus_lets_time_pass_from_the_beginning_of_the_answer_and_the_next_line_breaks_in() {
        FakeSkill skill = new FakeSkill(asking("Rest. " + BREAK_10S + BREAK_10S + "Never said."));

        FastRun run = FastRun.of(skill, "open tea garden\n+3s\n+4s\npause");

        assertThat(timestamps(skill).get(1)).isEqualTo(after(1 + ANSWERING + 7));
        assertThat(run.out()).contains("0:01.0  · 20.0 s —\n\nyou    pause\n");
    }

    @Test
    void words_that_were_not_yet_spoken_are_not_shown_when_the_listener_breaks_in() {
        FakeSkill skill = new FakeSkill(asking("one two three four"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+1500ms\npause");

        assertThat(run.out()).contains("alexa  0:00.0  one two —\n").doesNotContain("three");
    }

    @Test
    void a_plus_that_reaches_beyond_the_speech_breaks_in_to_the_reprompt() {
        FakeSkill skill = new FakeSkill(asking("one two", "five six seven eight"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+10s500ms\nyes");

        assertThat(run.out()).contains("listening 8 s\nalexa  0:10.0  five —\n");
        assertThat(timestamps(skill).get(1)).isEqualTo(after(ANSWERING + 11));
    }

    @Test
    void without_a_word_the_reprompt_is_played_and_then_the_session_ends() {
        FakeSkill skill = new FakeSkill(asking("one two", "five six"));

        FastRun run = FastRun.of(skill, "open tea garden");

        assertThat(run.out()).endsWith("""
                        alexa  0:00.0  one two
                               listening 8 s
                        alexa  0:10.0  five six
                               listening 8 s
                               → SessionEndedRequest EXCEEDED_MAX_REPROMPTS
                        """);
        assertThat(timestamps(skill).getLast()).isEqualTo(after(1 + ANSWERING + 2 + 8 + 2 + 8));
    }

    @Test
    void without_a_reprompt_the_session_ends_after_the_first_listening() {
        FakeSkill skill = new FakeSkill(asking("one two"));

        FastRun.of(skill, "open tea garden");

        assertThat(timestamps(skill).getLast()).isEqualTo(after(1 + ANSWERING + 2 + 8));
    }

    @Test
    void an_answer_that_ends_the_session_is_followed_by_no_request() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "open tea garden");

        assertThat(skill.heard()).containsExactly("LaunchRequest");
    }

    @Test
    void the_next_utterance_after_an_ended_session_opens_a_new_one() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp");

        assertThat(skill.heard()).containsExactly("LaunchRequest", "IntentRequest AMAZON.HelpIntent");
        assertThat(sessionIds(skill)).doesNotHaveDuplicates();
        assertThat(skill.requests().get(1).at("/session/new").asBoolean()).isTrue();
    }

    @Test
    void a_session_goes_on_with_the_attributes_of_the_last_answer() {
        FakeSkill skill = new FakeSkill(asking("one two"), closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp");

        JsonNode second = skill.requests().get(1).path("session");
        assertThat(second.path("new").asBoolean()).isFalse();
        assertThat(second.path("attributes").path("said").asText()).isEqualTo("7");
        assertThat(sessionIds(skill)).containsOnly(sessionIds(skill).getFirst());
    }

    @Test
    void attributes_that_an_answer_leaves_out_are_gone() {
        FakeSkill skill = new FakeSkill(asking("one two"), keeping("three"), closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp\nhelp");

        assertThat(skill.requests().get(2).at("/session/attributes")).isEmpty();
    }

    @Test
    void an_answer_without_shouldEndSession_keeps_the_session_and_closes_the_microphone() {
        FakeSkill skill = new FakeSkill(keeping("one"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+2m\nhelp");

        assertThat(run.out()).contains("session kept, microphone closed").doesNotContain("listening");
        assertThat(sessionIds(skill)).hasSize(2).containsOnly(sessionIds(skill).getFirst());
    }

    @Test
    void a_kept_session_ends_when_the_listener_has_gone() {
        FakeSkill skill = new FakeSkill(keeping("one"));

        FastRun.of(skill, "open tea garden");

        assertThat(skill.heard()).containsExactly("LaunchRequest", "SessionEndedRequest USER_INITIATED");
    }

    @Test
    void exit_leaves_the_skill_and_then_the_device() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nexit\nexit\nopen tea garden");

        assertThat(skill.heard()).containsExactly("LaunchRequest", "SessionEndedRequest USER_INITIATED");
    }

    @Test
    void stop_and_cancel_go_to_the_skill() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nstop\ncancel");

        assertThat(skill.heard()).contains("IntentRequest AMAZON.StopIntent", "IntentRequest AMAZON.CancelIntent");
    }

    @Test
    void naming_the_skill_again_begins_a_new_session() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nopen tea garden");

        assertThat(sessionIds(skill).get(0)).isNotEqualTo(sessionIds(skill).get(1));
    }

    @Test
    void an_answer_that_alexa_would_refuse_is_not_played_and_the_session_ends_with_an_error() {
        FakeSkill skill = new FakeSkill(asking("Fish & chips"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\nhelp");

        assertThat(run.out())
                .contains("! Alexa would refuse this answer: the speech: ")
                .doesNotContain("Fish");
        assertThat(skill.heard())
                .containsExactly("LaunchRequest", "SessionEndedRequest ERROR", "IntentRequest AMAZON.HelpIntent");
        JsonNode error = skill.requests().get(1).at("/request/error");
        assertThat(error.path("type").asText()).isEqualTo("INVALID_RESPONSE");
        assertThat(error.path("message").asText()).contains("not well-formed");
    }

    @Test
    void a_skill_that_throws_ends_the_session_with_an_error() {
        FakeSkill skill = new FakeSkill("throw the kettle is empty");

        FastRun run = FastRun.of(skill, "open tea garden");

        assertThat(run.out()).contains("the kettle is empty");
        assertThat(skill.heard()).containsExactly("LaunchRequest", "SessionEndedRequest ERROR");
        assertThat(run.code()).isZero();
    }

    @Test
    void comments_and_blank_lines_of_a_script_are_passed_over() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "# first\n\n  \nopen tea garden\n#last");

        assertThat(skill.heard()).containsExactly("LaunchRequest");
    }

    @Test
    void cards_and_directives_are_noted() {
        FakeSkill skill = new FakeSkill("""
                {"response":{"card":{"type":"Simple","title":"Tea"},
                "directives":[{"type":"Alexa.Presentation.APL.RenderDocument"}],"shouldEndSession":true}}""");

        FastRun run = FastRun.of(skill, "open tea garden");

        assertThat(run.out())
                .contains("(says nothing)", "card: Tea", "directive: Alexa.Presentation.APL.RenderDocument");
    }

    @Test
    void the_same_script_time_and_seed_give_the_same_transcript() {
        String script = "open tea garden\n+1s\nhelp\nbrew chamomile";

        FastRun first = FastRun.of(new FakeSkill(asking("one two", "three")), script, "--json");
        FastRun second = FastRun.of(new FakeSkill(asking("one two", "three")), script, "--json");

        assertThat(first).isEqualTo(second);
        assertThat(first.out()).contains("\"sessionId\"", "\"shouldEndSession\" : false");
    }

    private static List<Instant> timestamps(FakeSkill skill) {
        return skill.requests().stream()
                .map(envelope -> Instant.parse(envelope.at("/request/timestamp").asText()))
                .toList();
    }

    private static List<String> sessionIds(FakeSkill skill) {
        return skill.requests().stream()
                .map(envelope -> envelope.at("/session/sessionId").asText())
                .toList();
    }

    private static Instant after(long seconds) {
        return FastRun.START.plus(Duration.ofSeconds(seconds));
    }
}
