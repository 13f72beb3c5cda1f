package looselegs.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import looselegs.language.ShippedLanguage;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;
import org.junit.jupiter.api.Test;

/** A yes or a no while a move is being closed answers the question after it. */
class ClosingAnswerTest {
    private static final Instant SENT = Instant.parse("2026-11-23T18:00:00Z");

    private final StepScripts scripts = new StepScripts(ShippedLanguage.PACK);

    @Test
    void a_yes_while_a_move_is_closed_goes_on_to_the_next_move() {
        Practice here = estimate(new Command.Yes(), Phase.CLOSE, List.of("outer-hip", "adductor"));

        assertThat(here.state())
                .isEqualTo(new PracticeState.BetweenParts(here.options().beginningOf(1)));
    }

    @Test
    void a_no_while_the_last_move_is_closed_finishes_it() {
        assertThat(estimate(new Command.No(), Phase.CLOSE, List.of("outer-hip")).state())
                .isEqualTo(new PracticeState.Finished(0));
    }

    @Test
    void another_word_while_a_move_is_closed_leaves_it_open() {
        assertThat(estimate(new Command.Pause(), Phase.CLOSE, List.of("outer-hip"))
                        .state())
                .isInstanceOf(PracticeState.Playing.class);
    }

    @Test
    void a_yes_in_the_work_answers_nothing() {
        assertThat(estimate(new Command.Yes(), Phase.WORK, List.of("outer-hip")).state())
                .isInstanceOf(PracticeState.Playing.class);
    }

    private Practice estimate(Input input, Phase phase, List<String> routine) {
        Practice chosen = Practice.fresh(0).withRoutine(routine, new PracticeState.Idle());
        Position from = new Position(0, phase, chosen.options().sides().last(), Duration.ZERO);
        Practice playing = new PartComposer(new Playback(scripts, chosen))
                .play(Speech.SILENT, from, SENT)
                .orElseThrow()
                .practice();
        return new PositionEstimator(new Playback(scripts, playing))
                .estimate(input, SENT.plusMillis(500))
                .practice();
    }
}
