package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that every intent gets a valid response at every moment of a practice. */
class EveryIntentInEveryMomentTest {
    /** The position goes back at most to the beginning of a cue, and no cue is longer. */
    private static final long MAX_MILLIS_BACK = 8_000;

    private static final List<String> QUESTIONS = List.of(
            "intents/fallback",
            "intents/help",
            "intents/how",
            "intents/muscle-current",
            "intents/need-current",
            "intents/repeat",
            "intents/time-left",
            "intents/why-current");

    private static final Map<String, Talk> MOMENTS = Moments.in(RunningSkill.start());

    @Test
    void every_kind_of_moment_is_reached() {
        assertThat(MOMENTS.keySet())
                .contains("fresh", "offered-one", "offered-several", "prepared", "finished", "one-side-finished")
                .contains("playing-announce-left", "playing-set_up-left", "playing-settle-left")
                .contains("playing-work-left", "playing-change_over-right", "playing-work-right", "playing-close-right")
                .contains("paused-work-left", "paused-change_over-right", "long-playing-work-right");
    }

    @Test
    void every_intent_in_every_moment_gets_a_valid_response() {
        int pairs = 0;
        for (Map.Entry<String, Talk> moment : MOMENTS.entrySet()) {
            for (String request : said()) {
                Answer answer = moment.getValue().ask(moment.getKey(), request);
                assertThat(answer.log()).as("%s, %s", moment.getKey(), request).isEmpty();
                pairs++;
            }
        }
        System.out.println(pairs + " pairs: " + MOMENTS.size() + " moments, " + said().size() + " requests");
        assertThat(pairs).isEqualTo(MOMENTS.size() * said().size());
    }

    @Test
    void every_response_can_be_followed_by_another_request() {
        for (Map.Entry<String, Talk> moment : MOMENTS.entrySet()) {
            for (String request : said()) {
                String situation = moment.getKey() + ", " + request;
                Talk next = moment.getValue().then(request).after(Duration.ofSeconds(30));
                Answer answer = next.ask(situation, "intents/time-left");
                assertThat(answer.log()).as(situation).isEmpty();
            }
        }
    }

    @Test
    void the_end_of_a_session_gets_silence_in_every_moment() {
        MOMENTS.forEach((name, moment) -> assertThat(
                        moment.ask(name, "session-ended/user-initiated").isSilent())
                .isTrue());
    }

    @Test
    void after_a_question_the_move_continues_from_its_position() {
        Talk working = moment("playing-work-left");
        for (int second = 0; second < 60; second++) {
            Talk moment = working.after(Duration.ofSeconds(second));
            JsonNode place = moment.ask("place", "intents/pause").attributes().at("/practice/standing/at");
            for (String question : QUESTIONS) {
                Answer answer = moment.ask("second " + second, question);
                assertThat(answer.attributes().at("/practice/standing/from"))
                        .as("second %s, %s", second, question)
                        .isEqualTo(place);
            }
        }
    }

    @Test
    void the_position_is_never_ahead_of_the_listener_and_never_far_behind() {
        Talk working = moment("playing-work-left");
        long first = doneMillis(working);
        for (int second = 1; second < 55; second++) {
            long done = doneMillis(working.after(Duration.ofSeconds(second))) - first;
            assertThat(done)
                    .as("after %s s", second)
                    .isBetween(second * 1000L - MAX_MILLIS_BACK, second * 1000L + 1000);
        }
    }

    private static Talk moment(String name) {
        return Optional.ofNullable(MOMENTS.get(name)).orElseThrow();
    }

    private static long doneMillis(Talk moment) {
        return moment.ask("place", "intents/pause")
                .attributes()
                .at("/practice/standing/at/doneMillis")
                .asLong();
    }

    private static List<String> said() {
        return RecordedRequests.names().stream()
                .filter(name -> Stream.of("intents/", "ambiguous/", "no-match/", "missing-slots/")
                        .anyMatch(name::startsWith))
                .toList();
    }
}
