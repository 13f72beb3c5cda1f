package looselegs.pacing;

import static looselegs.pacing.Cues.say;
import static looselegs.pacing.Cues.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WorkClockTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void silences_fill_the_time_between_cues() {
        assertThat(lay(PlannedCue.from(seconds(4), say("roll", 3)))).isEqualTo("""
                        0:00.0  pause  work             4.0 s
                        0:04.0  say    roll             3.0 s  roll.
                        0:07.0  pause  work            53.0 s
                        """);
    }

    @Test
    void a_time_signal_can_end_at_an_exact_second() {
        assertThat(lay(PlannedCue.exactlyUntil(seconds(50), say("ten-left", 1.2))))
                .contains("0:48.8  say    ten-left         1.2 s");
    }

    @Test
    void a_prompt_that_would_overlap_another_is_delayed() {
        assertThat(lay(PlannedCue.from(seconds(4), say("long", 6)), PlannedCue.from(seconds(8), say("next", 2))))
                .contains("0:10.7  say    next");
    }

    @Test
    void a_prompt_that_leaves_exactly_the_gap_before_a_time_signal_is_said() {
        assertThat(lay(
                        PlannedCue.from(seconds(45), say("prompt", 3.1)),
                        PlannedCue.exactlyUntil(seconds(50), say("ten-left", 1.2))))
                .contains("prompt");
    }

    @Test
    void a_prompt_one_millisecond_too_close_to_a_time_signal_is_left_out() {
        assertThat(lay(
                        PlannedCue.from(seconds(45), say("prompt", 3.101)),
                        PlannedCue.exactlyUntil(seconds(50), say("ten-left", 1.2))))
                .doesNotContain("prompt");
    }

    @Test
    void a_time_signal_past_the_end_is_left_out() {
        assertThat(lay(PlannedCue.exactlyFrom(seconds(59), say("one", 1.1)))).doesNotContain("one");
    }

    @Test
    void the_lengths_add_up_to_the_work_whatever_is_planned() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<PlannedCue> plan = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                Cue.Say cue = say("cue" + i, random.nextDouble() * 6);
                Duration at = seconds(random.nextDouble() * 60);
                plan.add(PlannedCue.from(at, cue));
            }
            plan.add(PlannedCue.exactlyFrom(seconds(57), say("three", random.nextDouble())));

            List<Cue> cues = WorkClock.schedule(plan, MINUTE);

            assertThat(cues.stream().map(Cue::length).reduce(Duration.ZERO, Duration::plus))
                    .as("plan %d: %s", round, plan)
                    .isEqualTo(MINUTE);
            assertThat(cues).filteredOn(cue -> cue.name().equals("three")).hasSize(1);
        }
    }

    private static String lay(PlannedCue... plan) {
        Section work = new Section(
                0, "move", Phase.SETTLE, Side.LEFT, Duration.ZERO, WorkClock.schedule(List.of(plan), MINUTE));
        return new Timeline(List.of(work)).describe();
    }
}
