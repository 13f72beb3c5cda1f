package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.catalog.Selection;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Command;
import looselegs.practice.Dose;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.Response;
import looselegs.practice.RoutineRequest;
import looselegs.practice.Sides;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;

/** Left and right: which side a word means, and what becomes of the seconds of the other one. */
class SidesTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Coach COACH = new Coach(Material.LIBRARY);
    private static final Input ONLY_LEFT = new Command.ChangeOptions(PracticeOptions.Wish.of(Sides.LEFT));

    @Test
    void a_side_that_is_named_in_a_move_is_meant_for_this_move() {
        Practice turned = ask(routine(), at -> working(at, Side.LEFT), new Command.GoToSide(Side.RIGHT))
                .practice();

        assertThat(turned.currentPosition()).contains(Position.startOf(0, Phase.CHANGE_OVER, Side.RIGHT));
        assertThat(turned.options().sides()).isEqualTo(Sides.BOTH);
    }

    @Test
    void the_side_where_somebody_works_goes_on() {
        Practice same = ask(routine(), at -> working(at, Side.LEFT), new Command.GoToSide(Side.LEFT))
                .practice();

        assertThat(same.currentPosition())
                .hasValueSatisfying(at -> assertThat(working(at, Side.LEFT)).isTrue());
    }

    @Test
    void before_a_move_a_side_that_is_named_is_the_only_one() {
        Practice prepared = COACH.answer(
                        Practice.fresh(1), new Command.Guide(named("outer-hip"), PracticeOptions.Wish.NONE), START)
                .practice();

        assertThat(COACH.answer(prepared, new Command.GoToSide(Side.RIGHT), START)
                        .practice()
                        .options()
                        .sides())
                .isEqualTo(Sides.RIGHT);
    }

    @Test
    void a_side_chosen_for_one_move_is_told_before_another_takes_it_over() {
        Practice left = COACH.answer(
                        Practice.fresh(1),
                        new Command.Guide(named("it-band"), PracticeOptions.Wish.of(Sides.LEFT)),
                        START)
                .practice();
        Input adductor = new Command.Guide(named("adductor"), PracticeOptions.Wish.NONE);

        assertThat(said(COACH.answer(left, adductor, START))).startsWith("Again only the left side.");
    }

    @Test
    void the_other_side_is_not_gone_to_before_the_first_has_begun() {
        Response response = ask(routine(), at -> at.step() == 1, new Command.OtherSide());

        assertThat(said(response)).startsWith("The left side comes first, then the right side. Ready for the IT band?");
        assertThat(said(ask(routine(), at -> at.phase() == Phase.SET_UP, new Command.OtherSide())))
                .startsWith("The left side comes first, then the right side.");
    }

    @Test
    void starting_over_on_the_right_side_says_how_to_lie_on_the_left_one() {
        assertThat(said(ask(routine(), at -> working(at, Side.RIGHT), new Command.StartOver())))
                .startsWith("From the beginning, then. Lie on your left side");
    }

    @Test
    void only_the_left_side_at_its_stop_cue_goes_on_with_its_second_minute() {
        Practice on = ask(routine(), at -> at.phase() == Phase.STOP, ONLY_LEFT).practice();

        assertThat(on.currentPosition()).contains(new Position(0, Phase.WORK, Side.LEFT, Duration.ofMinutes(1)));
    }

    @Test
    void only_the_left_side_from_the_right_one_keeps_what_was_worked_on_the_left() {
        Response response = ask(routine(), at -> working(at, Side.RIGHT), ONLY_LEFT);

        assertThat(response.practice().currentPosition())
                .contains(new Position(0, Phase.WORK, Side.LEFT, Duration.ofMinutes(1)));
        assertThat(said(response)).contains("Lie on your left side").contains("Back to the left side, 1 minute left.");
    }

    @Test
    void a_side_that_has_had_all_its_time_is_done() {
        Practice twice = COACH.answer(
                        Practice.fresh(1),
                        new Command.Start(
                                named("outer-hip"),
                                new PracticeOptions.Wish(
                                        Optional.empty(), Optional.empty(), Optional.of(Dose.TWO_MINUTES_A_SIDE))),
                        START)
                .practice();

        assertThat(said(ask(twice, at -> at.phase() == Phase.CHANGE_OVER, ONLY_LEFT)))
                .startsWith("Only the left side, then, and that one is done.");
    }

    @Test
    void two_minutes_a_side_at_the_stop_cue_goes_on_with_the_second_minute() {
        Input twoMinutes = new Command.ChangeOptions(PracticeOptions.Wish.of(Dose.TWO_MINUTES_A_SIDE));

        assertThat(said(ask(routine(), at -> at.phase() == Phase.STOP, twoMinutes)))
                .startsWith("Two minutes on each side, then. Back to the left side, 1 minute left.");
        assertThat(said(ask(routine(), at -> working(at, Side.RIGHT), twoMinutes)))
                .startsWith("Two minutes on the right side, then, and on each side from the next move on.");
    }

    private static boolean working(Position at, Side side) {
        return at.phase() == Phase.WORK && at.side() == side;
    }

    /** Asked at the first second at which somebody who speaks is there. */
    private static Response ask(Practice running, Predicate<Position> there, Input input) {
        Instant now = START;
        while (COACH.answer(running, new Command.Pause(), now)
                .practice()
                .currentPosition()
                .filter(there)
                .isEmpty()) {
            now = now.plusSeconds(1);
            assertThat(now).isBefore(START.plusSeconds(900));
        }
        return COACH.answer(running, input, now);
    }

    private static Practice routine() {
        Input full = new Command.Routine(
                new RoutineRequest(Optional.of("full"), Selection.ALL, Optional.empty(), true),
                PracticeOptions.Wish.NONE,
                true);
        return COACH.answer(Practice.fresh(1), full, START).practice();
    }

    private static MoveChoice named(String move) {
        return new MoveChoice.Named(List.of(move));
    }

    private static String said(Response response) {
        return PlainTextWriter.write(response.speech()).replace('\n', ' ');
    }
}
