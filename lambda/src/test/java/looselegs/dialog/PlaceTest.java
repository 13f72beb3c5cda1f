package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import looselegs.catalog.Move;
import looselegs.catalog.Selection;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.RoutineRequest;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;

/** A listener's place in a routine: what is said of it, and that nothing loses it. */
class PlaceTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Instant TOMORROW = START.plus(Duration.ofDays(1));
    private static final Coach COACH = new Coach(Material.LIBRARY);
    private static final List<String> ALL =
            Material.LIBRARY.catalog().listMoves().stream().map(Move::id).toList();

    /** Somebody at a place, at a time. */
    private record Moment(Practice practice, Instant now) {
        Response ask(Input input) {
            return COACH.answer(practice, input, now);
        }

        String said(Input input) {
            return PlainTextWriter.write(ask(input).speech()).replace('\n', ' ');
        }

        Practice after(Input input) {
            return ask(input).practice();
        }
    }

    @Test
    void in_the_last_silence_of_a_phase_the_sentence_before_it_is_repeated() {
        Moment announced =
                in(routine(), at -> at.phase() == Phase.ANNOUNCE && !at.done().isZero());

        assertThat(announced.said(new Query.Repeat()))
                .startsWith(
                        Material.LIBRARY.catalog().getMove("outer-hip").words().announce());
    }

    @Test
    void a_move_left_on_the_right_side_is_explained_for_the_right_side() {
        Moment next = nextDay(in(single("it-band"), at -> working(at, Side.RIGHT)));

        assertThat(next.said(new Query.Explain(Query.Topic.HOW, new MoveChoice.Unsaid())))
                .startsWith("Lie on your right side");
    }

    @Test
    void another_move_is_explained_for_the_side_that_it_begins_with() {
        Moment right = in(routine(), at -> working(at, Side.RIGHT));

        assertThat(right.said(new Query.HowTo(named("it-band"), PracticeOptions.Wish.NONE)))
                .startsWith("Lie on your left side");
    }

    @Test
    void between_two_moves_the_next_one_is_still_to_come() {
        for (Query.ProgressQuestion question : Query.ProgressQuestion.values()) {
            assertThat(between().said(new Query.Progress(question)))
                    .as(question.toString())
                    .startsWith("Next comes the IT band, left side first.")
                    .doesNotContain("You are on");
        }
    }

    @Test
    void at_the_stop_cue_of_the_first_side_it_is_done() {
        Moment stop = in(routine(), at -> at.phase() == Phase.STOP);

        assertThat(stop.said(new Query.Progress(Query.ProgressQuestion.TIME_LEFT_MOVE)))
                .startsWith("The left side is done. Then 1 minute on the right side.");
    }

    @Test
    void before_the_start_each_question_has_its_own_answer() {
        Moment prepared = new Moment(prepared("outer-hip"), START);

        assertThat(prepared.said(new Query.Progress(Query.ProgressQuestion.WHICH_SIDE)))
                .startsWith("The left side comes first");
        assertThat(prepared.said(new Query.Progress(Query.ProgressQuestion.WHERE)))
                .startsWith("This is the outer hip.");
        assertThat(prepared.said(new Query.Progress(Query.ProgressQuestion.WHAT_NEXT)))
                .startsWith("Next comes the outer hip");
        assertThat(prepared.said(new Query.Progress(Query.ProgressQuestion.TIME_LEFT_MOVE)))
                .startsWith("It takes");
        assertThat(prepared.said(new Command.OtherSide())).startsWith("The left side comes first");
    }

    @Test
    void where_nothing_is_chosen_there_is_no_other_side() {
        assertThat(new Moment(Practice.fresh(1), START).said(new Command.OtherSide()))
                .startsWith("Nothing is running");
    }

    @Test
    void a_move_of_another_day_has_as_much_left_as_there_was() {
        Moment next = nextDay(
                in(single("it-band"), at -> working(at, Side.RIGHT) && at.done().toSeconds() > 19));

        assertThat(next.said(new Query.Progress(Query.ProgressQuestion.TIME_LEFT_MOVE)))
                .contains("seconds left on the right side")
                .doesNotContain("It takes");
        assertThat(next.said(new Query.Progress(Query.ProgressQuestion.WHICH_SIDE)))
                .startsWith("You stopped on the right side.");
    }

    @Test
    void the_next_day_the_tool_is_fetched_and_the_side_set_up_before_the_clock_starts() {
        Moment next = nextDay(in(single("it-band"), at -> working(at, Side.RIGHT)));

        assertThat(next.said(new Command.Yes()))
                .startsWith("You need a foam roller. Turn onto your right side")
                .contains("The clock starts in 15 seconds. Back to the right side");
    }

    @Test
    void a_yes_costs_no_work() {
        Moment last = in(routine(), at -> working(at, Side.RIGHT) && at.done().compareTo(Duration.ofSeconds(51)) > 0);

        assertThat(last.after(new Command.Yes()).currentPosition().orElseThrow().phase())
                .isEqualTo(Phase.WORK);
    }

    @Test
    void a_no_in_the_work_ends_no_session() {
        for (int second = 50; second < 59; second++) {
            Duration done = Duration.ofSeconds(second);
            Moment last = in(
                    single("outer-hip"),
                    at -> working(at, Side.RIGHT) && at.done().compareTo(done) > 0);

            assertThat(last.after(new Command.No()).state())
                    .as("after %s", done)
                    .isInstanceOf(PracticeState.Playing.class);
        }
    }

    @Test
    void a_question_for_another_move_leaves_the_routine_running() {
        Moment working = in(routine(), at -> working(at, Side.LEFT) && at.done().toSeconds() > 9);

        Practice after = working.after(new Query.HowTo(named("it-band"), PracticeOptions.Wish.NONE));

        assertThat(after.routine()).isEqualTo(ALL);
        assertThat(after.currentPosition().map(Position::phase)).contains(Phase.WORK);
    }

    @Test
    void a_question_for_a_move_at_the_beginning_leads_to_it() {
        Practice after = new Moment(Practice.fresh(1), START)
                .after(new Query.HowTo(named("it-band"), PracticeOptions.Wish.NONE));

        assertThat(after.state()).isEqualTo(new PracticeState.Ready(0));
    }

    @Test
    void a_move_of_the_routine_is_gone_to_within_it() {
        Moment working = in(routine(), at -> working(at, Side.LEFT));
        Input there = new Command.Guide(named("adductor"), PracticeOptions.Wish.NONE);

        assertThat(working.after(there).routine()).isEqualTo(ALL);
        assertThat(working.after(there).currentMove()).contains("adductor");
        assertThat(working.said(there)).startsWith("For this one you use a foam roller.");
    }

    @Test
    void starting_over_before_the_start_keeps_the_routine() {
        assertThat(new Moment(preparedRoutine(), START)
                        .after(new Command.StartOver())
                        .routine())
                .isEqualTo(ALL);
    }

    @Test
    void a_move_that_is_skipped_before_the_start_makes_room_for_the_next_set_up() {
        Practice after = new Moment(preparedRoutine(), START).after(new Command.SkipMove(named("outer-hip")));

        assertThat(after.state()).isEqualTo(new PracticeState.Ready(0));
        assertThat(after.currentMove()).contains("it-band");
    }

    @Test
    void who_has_one_tool_only_is_led_past_the_moves_with_another() {
        Moment working = in(routine(), at -> working(at, Side.LEFT));
        Input ball = new Command.OwnTools(Optional.of("ball"));

        assertThat(working.after(ball).routine()).containsExactly("outer-hip", "inner-calf", "outer-calf");
        assertThat(working.said(ball)).contains("I leave out the IT band and the adductor.");
        assertThat(between().after(ball).currentMove()).contains("inner-calf");
    }

    private static boolean working(Position at, Side side) {
        return at.phase() == Phase.WORK && at.side() == side;
    }

    private static Moment between() {
        return in(routine(), at -> at.step() == 1);
    }

    /** The first second at which somebody who speaks is there. */
    private static Moment in(Practice running, Predicate<Position> there) {
        Instant now = START;
        while (COACH.answer(running, new Command.Pause(), now)
                .practice()
                .currentPosition()
                .filter(there)
                .isEmpty()) {
            now = now.plusSeconds(1);
            assertThat(now).isBefore(START.plusSeconds(900));
        }
        return new Moment(running, now);
    }

    private static Moment nextDay(Moment moment) {
        Profile kept = moment.after(new Command.Stop()).profile();
        return new Moment(COACH.begin(1, kept, ZoneOffset.UTC, TOMORROW), TOMORROW);
    }

    private static Practice routine() {
        return COACH.answer(newcomer(), full(true), START).practice();
    }

    private static Practice preparedRoutine() {
        return COACH.answer(newcomer(), full(false), START).practice();
    }

    private static Practice single(String move) {
        return COACH.answer(newcomer(), new Command.Start(named(move), PracticeOptions.Wish.NONE), START)
                .practice();
    }

    private static Practice prepared(String move) {
        return COACH.answer(newcomer(), new Command.Guide(named(move), PracticeOptions.Wish.NONE), START)
                .practice();
    }

    private static Practice newcomer() {
        return COACH.begin(1, Profile.fresh(START), ZoneOffset.UTC, START);
    }

    private static MoveChoice named(String move) {
        return new MoveChoice.Named(List.of(move));
    }

    private static Input full(boolean atOnce) {
        return new Command.Routine(
                new RoutineRequest(Optional.of("full"), Selection.ALL, Optional.empty(), true),
                PracticeOptions.Wish.NONE,
                atOnce);
    }
}
