package looselegs.pacing;

import static looselegs.pacing.Cues.say;
import static looselegs.pacing.Cues.seconds;
import static looselegs.pacing.Cues.section;
import static looselegs.pacing.Cues.silence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline MOVE = new Timeline(List.of(
            section(Phase.SETTLE, Side.LEFT, say("settle", 2), silence(10), say("start", 1)),
            section(Phase.WORK, Side.LEFT, silence(4), say("roll", 3), silence(53)),
            section(Phase.STOP, Side.LEFT, say("stop", 1))));

    @Test
    void a_position_in_a_silence_is_exact() {
        assertThat(MOVE.positionAt(seconds(14.5))).contains(at(Phase.WORK, 1.5));
    }

    @Test
    void a_position_in_a_spoken_cue_is_the_beginning_of_the_cue() {
        assertThat(MOVE.positionAt(seconds(19.9))).contains(at(Phase.WORK, 4));
    }

    @Test
    void the_last_millisecond_of_a_cue_belongs_to_it() {
        assertThat(MOVE.positionAt(seconds(19.999))).contains(at(Phase.WORK, 4));
    }

    @Test
    void the_end_of_a_cue_belongs_to_the_next_cue() {
        assertThat(MOVE.positionAt(seconds(20))).contains(at(Phase.WORK, 7));
    }

    @Test
    void a_negative_time_is_the_beginning() {
        assertThat(MOVE.positionAt(seconds(-3))).contains(at(Phase.SETTLE, 0));
    }

    @Test
    void after_the_end_there_is_no_position() {
        assertThat(MOVE.positionAt(seconds(74))).isEmpty();
    }

    @Test
    void the_rest_from_within_a_silence_begins_with_the_rest_of_the_silence() {
        assertThat(MOVE.from(at(Phase.WORK, 10)).orElseThrow().describe()).isEqualTo("""
                        0:00.0  work   left begins  0:10.0 of 1:00.0
                        0:00.0  pause  rest            50.0 s
                        0:50.0  work   left ends    1:00.0 of 1:00.0
                        0:50.0  say    stop             1.0 s  stop.
                        """);
    }

    @Test
    void the_rest_from_the_start_of_a_cue_begins_with_that_cue() {
        assertThat(MOVE.from(at(Phase.WORK, 4)).orElseThrow().cues().findFirst())
                .contains(say("roll", 3));
    }

    @Test
    void silence_replaces_the_rest_of_a_cue_within_the_work_so_that_the_work_keeps_its_length() {
        Timeline left = MOVE.from(at(Phase.WORK, 5)).orElseThrow();

        assertThat(left.cues().findFirst()).contains(new Cue.Silence("roll", seconds(2)));
        assertThat(left.length()).isEqualTo(seconds(56));
    }

    @Test
    void a_position_outside_the_timeline_gives_no_rest() {
        assertThat(MOVE.from(new Position(3, Phase.WORK, Side.LEFT, Duration.ZERO)))
                .isEmpty();
    }

    @Test
    void going_on_after_a_cut_skips_nothing_and_repeats_at_most_one_cue() {
        Random random = new Random(11);
        for (int round = 0; round < 2_000; round++) {
            Duration heard = Duration.ofMillis(random.nextInt(74_000));
            Optional<Position> position = MOVE.positionAt(heard);
            Duration left = MOVE.from(position.orElseThrow()).orElseThrow().length();
            Duration again = heard.plus(left).minus(MOVE.length());
            assertThat(again).as("cut at %s", heard).isBetween(Duration.ZERO, seconds(3));
        }
    }

    private static Position at(Phase phase, double done) {
        return new Position(0, phase, Side.LEFT, seconds(done));
    }
}
