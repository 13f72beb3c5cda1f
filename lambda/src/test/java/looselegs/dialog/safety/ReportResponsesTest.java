package looselegs.dialog.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import looselegs.language.ShippedLanguage;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.profile.Caution;
import looselegs.speech.Speech;
import org.junit.jupiter.api.Test;

/** Which move a report is about, and where the routine goes on without it. */
class ReportResponsesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T18:00:00Z");
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final List<String> ROUTINE = List.of("adductor", "outer-hip", "outer-calf");

    private final ReportResponses responses = new ReportResponses(ShippedLanguage.PACK);

    @Test
    void a_move_that_hurt_in_its_work_is_left_out_and_the_next_one_is_to_come() {
        Practice after = leaveOut(playing(0, Phase.WORK, A_SECOND));

        assertThat(after.has(Caution.Kind.LEFT_OUT, "adductor")).isTrue();
        assertThat(after.routine()).containsExactly("outer-hip", "outer-calf");
        assertThat(after.state())
                .isEqualTo(new PracticeState.Paused(after.options().beginningOf(0)));
    }

    @Test
    void a_move_in_the_middle_leaves_the_one_after_it_to_come() {
        Practice after = leaveOut(playing(1, Phase.WORK, A_SECOND));

        assertThat(after.routine()).containsExactly("adductor", "outer-calf");
        assertThat(after.state())
                .isEqualTo(new PracticeState.Paused(after.options().beginningOf(1)));
    }

    @Test
    void what_is_felt_while_a_move_is_announced_came_from_the_move_before() {
        Practice after = leaveOut(playing(1, Phase.ANNOUNCE, A_SECOND));

        assertThat(after.has(Caution.Kind.LEFT_OUT, "adductor")).isTrue();
        assertThat(after.has(Caution.Kind.LEFT_OUT, "outer-hip")).isFalse();
        assertThat(after.state())
                .isEqualTo(new PracticeState.Paused(after.options().beginningOf(0)));
    }

    @Test
    void what_is_felt_before_the_first_move_is_blamed_on_none() {
        Practice after = leaveOut(playing(0, Phase.ANNOUNCE, Duration.ZERO));

        assertThat(after.routine()).isEqualTo(ROUTINE);
        assertThat(after.profile().cautions()).isEmpty();
    }

    @Test
    void what_is_felt_after_the_first_move_was_begun_is_blamed_on_it() {
        assertThat(leaveOut(playing(0, Phase.ANNOUNCE, A_SECOND)).has(Caution.Kind.LEFT_OUT, "adductor"))
                .isTrue();
    }

    @Test
    void what_is_felt_while_the_clock_stands_before_a_move_is_blamed_on_none() {
        Position announced = new Position(1, Phase.ANNOUNCE, Side.LEFT, A_SECOND);

        assertThat(leaveOut(routine(new PracticeState.Paused(announced)))
                        .profile()
                        .cautions())
                .isEmpty();
    }

    @Test
    void after_the_last_move_nothing_is_to_come() {
        Practice after = leaveOut(playing(2, Phase.WORK, A_SECOND));

        assertThat(after.routine()).isEmpty();
        assertThat(after.has(Caution.Kind.LEFT_OUT, "outer-calf")).isTrue();
    }

    private Practice leaveOut(Practice practice) {
        return ((Decision.GoOn) responses.leaveOut(practice, Speech.SILENT, NOW)).practice();
    }

    private static Practice playing(int step, Phase phase, Duration done) {
        return routine(PracticeState.Playing.from(new Position(step, phase, Side.LEFT, done)));
    }

    private static Practice routine(PracticeState state) {
        return Practice.fresh(0).withRoutine(ROUTINE, state);
    }
}
