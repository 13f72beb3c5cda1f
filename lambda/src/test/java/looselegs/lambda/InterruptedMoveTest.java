package looselegs.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a side gets its full minute of work however often it is interrupted, and extra time only for repeated cues. */
class InterruptedMoveTest {
    private static final Duration A_SIDE = Duration.ofSeconds(60);

    /** The extra time per interruption: timestamps are in whole seconds, and an interrupted cue is repeated. */
    private static final long MILLIS_A_CUT = 1_500;

    private static final List<String> INTERRUPTIONS = List.of(
            "intents/time-left",
            "intents/version-easier",
            "intents/why-current",
            "intents/repeat",
            "intents/help",
            "intents/fallback",
            "intents/muscle-current");

    private final Talk working =
            firstSecondOfWork(Talk.with(RunningSkill.start()).then("intents/start-move-named"));

    @ParameterizedTest
    @ValueSource(ints = {3, 9, 12, 15})
    void the_work_of_a_side_adds_up_over_seven_interruptions(int secondsBetween) {
        Talk talk = working;
        Duration before = done(talk);
        for (String interruption : INTERRUPTIONS) {
            talk = talk.then(interruption).after(Duration.ofSeconds(secondsBetween));
            assertThat(place(talk).path("phase").asText() + " " + side(talk))
                    .as(interruption)
                    .isEqualTo("work left");
            assertThat(done(talk)).as(interruption).isGreaterThanOrEqualTo(before);
            before = done(talk);
        }
        Talk last = talk.then("intents/time-left");

        assertThat(millisToStop(last)).isBetween(rest(last) - MILLIS_A_CUT, rest(last) + MILLIS_A_CUT);
    }

    @Test
    void a_pause_of_two_minutes_costs_nothing_of_the_work() {
        Talk paused = working.after(Duration.ofSeconds(25)).then("intents/pause");
        Duration done = done(paused);

        Talk resumed = paused.after(Duration.ofMinutes(2)).then("intents/resume");

        assertThat(done(resumed)).isEqualTo(done);
    }

    @Test
    void a_second_pause_keeps_the_position() {
        Talk paused = working.after(Duration.ofSeconds(25)).then("intents/pause");

        assertThat(done(paused.after(Duration.ofMinutes(1)).then("intents/pause")))
                .isEqualTo(done(paused));
    }

    @Test
    void dropping_the_current_side_explains_how_to_turn_before_the_clock_starts() {
        Talk turned = working.then("intents/side-right");

        assertThat(phase(turned.after(Duration.ofSeconds(10)))).isEqualTo("set_up");
    }

    private static Talk firstSecondOfWork(Talk begun) {
        Talk talk = begun;
        while (!phase(talk).equals("work")) {
            talk = talk.after(Duration.ofSeconds(1));
        }
        return talk;
    }

    /** The time from the end of the response to the end of the work, found by asking the handler at every second. */
    private static long millisToStop(Talk talk) {
        JsonNode state = talk.attributes().at("/practice/standing");
        Duration lead = Duration.ofMillis(state.at("/lead/silenceMillis").asLong()
                + state.at("/lead/spokenMillis").asLong());
        Talk later = talk.after(lead.plusSeconds(2));
        Duration waited = Duration.ofSeconds(1);
        while (phase(later).equals("work") && side(later).equals("left")) {
            later = later.after(Duration.ofMillis(500));
            waited = waited.plusMillis(500);
        }
        return waited.toMillis();
    }

    private static long rest(Talk talk) {
        long done = talk.attributes().at("/practice/standing/from/doneMillis").asLong();
        return A_SIDE.toMillis() - done;
    }

    private static Duration done(Talk talk) {
        return Duration.ofMillis(place(talk).path("doneMillis").asLong());
    }

    private static String phase(Talk talk) {
        return place(talk).path("phase").asText();
    }

    private static String side(Talk talk) {
        return place(talk).path("side").asText();
    }

    private static JsonNode place(Talk talk) {
        return talk.ask("where", "intents/pause").attributes().at("/practice/standing/at");
    }
}
