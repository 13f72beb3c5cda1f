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
    private static final long RESPONSE_TIME = Terminal.RESPONSE_TIME.toSeconds();

    private static final String BREAK_10S = "<break time='10s'/>";

    @Test
    void a_transcript_shows_who_says_what_and_when() {
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
    void a_line_is_said_one_second_after_the_device_starts_to_listen() {
        FakeSkill skill = new FakeSkill(asking("one two three"));

        FastRun.of(skill, "open tea garden\nhelp");

        assertThat(timestamps(skill).subList(0, 2)).containsExactly(after(1), after(1 + RESPONSE_TIME + 3 + 1));
    }

    @Test
    void a_wait_counts_from_the_start_of_the_response_and_interrupts_it() {
        FakeSkill skill = new FakeSkill(asking("Rest. " + BREAK_10S + BREAK_10S + "Never said."));

        FastRun run = FastRun.of(skill, "open tea garden\n+3s\n+4s\npause");

        assertThat(timestamps(skill).get(1)).isEqualTo(after(1 + RESPONSE_TIME + 7));
        assertThat(run.out()).contains("0:01.0  · 20.0 s —\n\nyou    pause\n");
    }

    @Test
    void an_interruption_hides_the_words_not_yet_spoken() {
        FakeSkill skill = new FakeSkill(asking("one two three four"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+1500ms\npause");

        assertThat(run.out()).contains("alexa  0:00.0  one two —\n").doesNotContain("three");
    }

    @Test
    void a_wait_longer_than_the_speech_interrupts_the_reprompt() {
        FakeSkill skill = new FakeSkill(asking("one two", "five six seven eight"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+10s500ms\nyes");

        assertThat(run.out()).contains("listening 8 s\nalexa  0:10.0  five —\n");
        assertThat(timestamps(skill).get(1)).isEqualTo(after(RESPONSE_TIME + 11));
    }

    @Test
    void silence_plays_the_reprompt_and_then_ends_the_session() {
        FakeSkill skill = new FakeSkill(asking("one two", "five six"));

        FastRun run = FastRun.of(skill, "open tea garden");

        assertThat(run.out()).endsWith("""
                        alexa  0:00.0  one two
                               listening 8 s
                        alexa  0:10.0  five six
                               listening 8 s
                               → SessionEndedRequest EXCEEDED_MAX_REPROMPTS
                        """);
        assertThat(timestamps(skill).getLast()).isEqualTo(after(1 + RESPONSE_TIME + 2 + 8 + 2 + 8));
    }

    @Test
    void without_a_reprompt_the_session_ends_after_eight_seconds() {
        FakeSkill skill = new FakeSkill(asking("one two"));

        FastRun.of(skill, "open tea garden");

        assertThat(timestamps(skill).getLast()).isEqualTo(after(1 + RESPONSE_TIME + 2 + 8));
    }

    @Test
    void no_request_follows_a_response_that_ends_the_session() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "open tea garden");

        assertThat(skill.requestNames()).containsExactly("LaunchRequest");
    }

    @Test
    void the_next_utterance_after_the_end_of_a_session_opens_a_new_one() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp");

        assertThat(skill.requestNames()).containsExactly("LaunchRequest", "IntentRequest AMAZON.HelpIntent");
        assertThat(sessionIds(skill)).doesNotHaveDuplicates();
        assertThat(skill.requests().get(1).at("/session/new").asBoolean()).isTrue();
    }

    @Test
    void a_request_carries_the_attributes_of_the_last_response() {
        FakeSkill skill = new FakeSkill(asking("one two"), closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp");

        JsonNode second = skill.requests().get(1).path("session");
        assertThat(second.path("new").asBoolean()).isFalse();
        assertThat(second.path("attributes").path("said").asText()).isEqualTo("7");
        assertThat(sessionIds(skill)).containsOnly(sessionIds(skill).getFirst());
    }

    @Test
    void attributes_missing_from_a_response_are_lost() {
        FakeSkill skill = new FakeSkill(asking("one two"), keeping("three"), closing("Bye."));

        FastRun.of(skill, "open tea garden\nhelp\nhelp");

        assertThat(skill.requests().get(2).at("/session/attributes")).isEmpty();
    }

    @Test
    void a_response_without_shouldEndSession_keeps_the_session_and_closes_the_microphone() {
        FakeSkill skill = new FakeSkill(keeping("one"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\n+2m\nhelp");

        assertThat(run.out()).contains("session kept, microphone closed").doesNotContain("listening");
        assertThat(sessionIds(skill)).hasSize(2).containsOnly(sessionIds(skill).getFirst());
    }

    @Test
    void a_kept_session_ends_with_the_input() {
        FakeSkill skill = new FakeSkill(keeping("one"));

        FastRun.of(skill, "open tea garden");

        assertThat(skill.requestNames()).containsExactly("LaunchRequest", "SessionEndedRequest USER_INITIATED");
    }

    @Test
    void exit_ends_the_session_and_then_the_simulator() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nexit\nexit\nopen tea garden");

        assertThat(skill.requestNames()).containsExactly("LaunchRequest", "SessionEndedRequest USER_INITIATED");
    }

    @Test
    void stop_and_cancel_go_to_the_skill() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nstop\ncancel");

        assertThat(skill.requestNames())
                .contains("IntentRequest AMAZON.StopIntent", "IntentRequest AMAZON.CancelIntent");
    }

    @Test
    void naming_the_skill_again_opens_a_new_session() {
        FakeSkill skill = new FakeSkill(asking("one"));

        FastRun.of(skill, "open tea garden\nopen tea garden");

        assertThat(sessionIds(skill).get(0)).isNotEqualTo(sessionIds(skill).get(1));
    }

    @Test
    void a_response_that_alexa_would_reject_is_not_played_and_ends_the_session_with_an_error() {
        FakeSkill skill = new FakeSkill(asking("Fish & chips"), closing("Bye."));

        FastRun run = FastRun.of(skill, "open tea garden\nhelp");

        assertThat(run.out())
                .contains("! Alexa would reject this response: the speech: ")
                .doesNotContain("Fish");
        assertThat(skill.requestNames())
                .containsExactly("LaunchRequest", "SessionEndedRequest ERROR", "IntentRequest AMAZON.HelpIntent");
        JsonNode error = skill.requests().get(1).at("/request/error");
        assertThat(error.path("type").asText()).isEqualTo("INVALID_RESPONSE");
        assertThat(error.path("message").asText()).contains("not well-formed");
    }

    @Test
    void an_exception_from_the_skill_ends_the_session_with_an_error() {
        FakeSkill skill = new FakeSkill("throw the kettle is empty");

        FastRun run = FastRun.of(skill, "open tea garden");

        assertThat(run.out()).contains("the kettle is empty");
        assertThat(skill.requestNames()).containsExactly("LaunchRequest", "SessionEndedRequest ERROR");
        assertThat(run.code()).isZero();
    }

    @Test
    void comments_and_blank_lines_of_a_script_are_ignored() {
        FakeSkill skill = new FakeSkill(closing("Bye."));

        FastRun.of(skill, "# first\n\n  \nopen tea garden\n#last");

        assertThat(skill.requestNames()).containsExactly("LaunchRequest");
    }

    @Test
    void cards_and_directives_are_listed() {
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
