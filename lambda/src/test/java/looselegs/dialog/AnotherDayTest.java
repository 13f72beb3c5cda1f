package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Move;
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
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.RoutineRequest;
import looselegs.practice.Version;
import looselegs.profile.Bookmark;
import looselegs.profile.Caution;
import looselegs.profile.DoneMove;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;

/** What a listener meets on another day: where they stopped, what they like, what hurt, and how often they did it. */
class AnotherDayTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Coach COACH = new Coach(Material.LIBRARY);
    private static final List<String> ALL =
            Material.LIBRARY.catalog().listMoves().stream().map(Move::id).toList();

    @Test
    void the_next_day_offers_to_go_on_at_the_move_and_the_side() {
        Practice next = nextDay(stoppedAt(Duration.ofSeconds(90)), Duration.ofDays(1));

        assertThat(said(next, new Command.Launch(true)))
                .contains("Shall we go on with the outer hip, on the left side?");
    }

    @Test
    void yes_goes_on_at_the_second_where_it_was() {
        Practice stopped = stoppedAt(Duration.ofSeconds(90));
        Practice next = nextDay(stopped, Duration.ofDays(1));

        Practice gone = COACH.answer(next, new Command.Yes(), START.plus(Duration.ofDays(1)))
                .practice();

        assertThat(gone.currentPosition())
                .isEqualTo(stopped.profile().bookmark().map(mark -> mark.at()));
    }

    @Test
    void start_over_begins_with_the_first_move() {
        Practice next = nextDay(stoppedAt(Duration.ofMinutes(6)), Duration.ofDays(1));

        Practice over = COACH.answer(next, new Command.StartOver(), START.plus(Duration.ofDays(1)))
                .practice();

        assertThat(over.currentMove()).contains(ALL.getFirst());
        assertThat(over.routine()).isEqualTo(ALL);
    }

    @Test
    void no_is_the_end_of_it() {
        Practice next = nextDay(stoppedAt(Duration.ofMinutes(6)), Duration.ofDays(1));

        Practice declined = COACH.answer(next, new Command.No(), START.plus(Duration.ofDays(1)))
                .practice();

        assertThat(declined.profile().bookmark()).isEmpty();
        assertThat(declined.state()).isEqualTo(new PracticeState.Idle());
    }

    @Test
    void another_request_is_answered_as_ever() {
        Practice next = nextDay(stoppedAt(Duration.ofMinutes(6)), Duration.ofDays(1));

        Practice other = COACH.answer(
                        next,
                        new Command.Guide(new MoveChoice.Named(List.of("adductor")), PracticeOptions.Wish.NONE),
                        START.plus(Duration.ofDays(1)))
                .practice();

        assertThat(other.state()).isEqualTo(new PracticeState.Ready(0));
        assertThat(other.routine()).containsExactly("adductor");
    }

    @Test
    void after_seven_days_nobody_is_asked_any_more() {
        Practice stopped = stoppedAt(Duration.ofMinutes(6));

        assertThat(nextDay(stopped, Duration.ofDays(6)).state()).isInstanceOf(PracticeState.Resumable.class);
        assertThat(nextDay(stopped, Duration.ofDays(8)).state()).isEqualTo(new PracticeState.Idle());
    }

    @Test
    void a_place_in_a_move_that_is_no_longer_there_is_passed_over() {
        Position first = Position.startOf(0, Phase.WORK, Side.LEFT);
        Profile odd =
                Profile.fresh(START).withBookmark(new Bookmark(List.of("handstand"), first, Optional.empty(), START));

        assertThat(COACH.begin(1, odd, ZoneOffset.UTC, START.plusSeconds(60)).state())
                .isEqualTo(new PracticeState.Idle());
    }

    @Test
    void four_fifths_of_the_work_make_a_move_done_and_less_do_not() {
        Practice single = single();

        for (int second = 40; second < 230; second++) {
            Practice at = COACH.answer(single, new Command.Pause(), START.plusSeconds(second))
                    .practice();
            Duration worked = at.worked().getOrDefault("adductor", Duration.ZERO);
            boolean done = at.profile().history().total() == 1;
            assertThat(done)
                    .as("%s after %d s", worked, second)
                    .isEqualTo(worked.compareTo(Duration.ofSeconds(96)) >= 0);
        }
    }

    @Test
    void a_move_in_two_halves_on_two_days_is_done() {
        Practice single = single();
        Practice half = COACH.ended(single, START.plusSeconds(120));
        assertThat(half.profile().history().total()).isZero();
        Instant tomorrow = START.plus(Duration.ofDays(1));
        Practice next = COACH.begin(1, half.profile(), ZoneOffset.UTC, tomorrow);

        Practice playing = COACH.answer(next, new Command.Yes(), tomorrow).practice();
        Practice over = COACH.ended(playing, tomorrow.plusSeconds(240));

        assertThat(over.profile().history().latest()).extracting(DoneMove::move).containsExactly("adductor");
        assertThat(over.profile().bookmark()).isEmpty();
    }

    @Test
    void what_was_wished_by_its_name_holds_on_another_day() {
        Practice practice = COACH.begin(1, Profile.fresh(START), ZoneOffset.UTC, START);
        List<Input> wishes = List.of(
                new Command.ChangeOptions(PracticeOptions.Wish.of(Version.EASIER)),
                new Command.ChangeOptions(PracticeOptions.Wish.of(Dose.TWO_MINUTES_A_SIDE)),
                new Command.SetTalk(PracticeOptions.Talk.QUIET),
                new Command.SetAdvance(PracticeOptions.Going.WAITING),
                new Command.OwnTools(Optional.of("ball")),
                new Command.SetSettleTime(true));
        for (Input wish : wishes) {
            practice = COACH.answer(practice, wish, START).practice();
        }

        Practice next = nextDay(practice, Duration.ofDays(1));

        assertThat(next.options().version()).isEqualTo(Version.EASIER);
        assertThat(next.options().dose()).isEqualTo(Dose.TWO_MINUTES_A_SIDE);
        assertThat(next.options().talk()).isEqualTo(PracticeOptions.Talk.QUIET);
        assertThat(next.options().going()).isEqualTo(PracticeOptions.Going.WAITING);
        assertThat(next.profile().preferences().moreSettle()).isEqualTo(Duration.ofSeconds(10));
        Practice routine =
                COACH.answer(next, full(), START.plus(Duration.ofDays(1))).practice();
        assertThat(routine.routine()).containsExactly("outer-hip", "inner-calf", "outer-calf");
    }

    @Test
    void a_wish_for_one_move_holds_for_that_one_only() {
        Practice practice = COACH.answer(
                        COACH.begin(1, Profile.fresh(START), ZoneOffset.UTC, START),
                        new Command.Guide(
                                new MoveChoice.Named(List.of("adductor")), PracticeOptions.Wish.of(Version.EASIER)),
                        START)
                .practice();

        assertThat(nextDay(practice, Duration.ofDays(1)).options().version()).isEqualTo(Version.STANDARD);
    }

    @Test
    void two_weeks_after_pain_the_listener_is_asked_whether_it_is_fine_again() {
        Profile hurt = Profile.fresh(START).withCaution("adductor", new Caution(Caution.Kind.LEFT_OUT, START));
        Practice soon = COACH.begin(1, hurt, ZoneOffset.UTC, START.plus(Duration.ofDays(13)));
        Instant later = START.plus(Duration.ofDays(15));
        Practice then = COACH.begin(1, hurt, ZoneOffset.UTC, later);

        assertThat(said(soon, new Command.Launch(true))).doesNotContain("fine again");
        Response asked = COACH.answer(then, new Command.Launch(true), later);
        assertThat(PlainTextWriter.write(asked.speech())).endsWith("Is it fine again?");
        assertThat(COACH.answer(asked.practice(), new Command.Yes(), later)
                        .practice()
                        .profile()
                        .cautions())
                .isEmpty();
        assertThat(COACH.answer(asked.practice(), new Command.No(), later)
                        .practice()
                        .profile()
                        .cautions())
                .containsEntry("adductor", new Caution(Caution.Kind.LEFT_OUT, later));
        assertThat(COACH.answer(asked.practice(), full(), later)
                        .practice()
                        .profile()
                        .cautions())
                .isEqualTo(hurt.cautions());
    }

    @Test
    void a_move_left_out_after_pain_is_left_out_on_another_day_too() {
        Practice hurt = COACH.answer(
                        routine(),
                        Query.About.brief(Answer.Kind.REPORT, Optional.of("sharp"), new MoveChoice.Unsaid()),
                        START.plusSeconds(80))
                .practice();
        Practice next = nextDay(hurt, Duration.ofDays(1));

        Practice routine =
                COACH.answer(next, full(), START.plus(Duration.ofDays(1))).practice();

        assertThat(routine.routine()).hasSize(ALL.size() - 1).doesNotContain("outer-hip");
    }

    @Test
    void the_week_is_the_listeners_own() {
        Instant sundayNight = Instant.parse("2026-11-23T07:30:00Z");
        Profile profile = Profile.fresh(START).withDone(new DoneMove("adductor", sundayNight));
        ZoneId west = ZoneId.of("America/Los_Angeles");

        Practice there = COACH.begin(1, profile, west, START);
        Practice utc = COACH.begin(1, profile, ZoneOffset.UTC, START);

        assertThat(said(there, new Query.History(Query.HistoryQuestion.THIS_WEEK, new MoveChoice.Unsaid())))
                .startsWith("Not yet this week.");
        assertThat(said(utc, new Query.History(Query.HistoryQuestion.THIS_WEEK, new MoveChoice.Unsaid())))
                .startsWith("You did it once this week, on Monday.");
    }

    @Test
    void without_a_profile_that_could_be_read_the_plan_is_not_made_up() {
        assertThat(said(Practice.fresh(1), new Query.History(Query.HistoryQuestion.HOW_OFTEN, new MoveChoice.Unsaid())))
                .startsWith("I can't look that up right now.");
    }

    @Test
    void the_days_are_told_as_people_say_them() {
        assertThat(lastTime(Duration.ofHours(2))).startsWith("Your last adductor was today.");
        assertThat(lastTime(Duration.ofDays(1))).startsWith("Your last adductor was yesterday.");
        assertThat(lastTime(Duration.ofDays(3))).startsWith("Your last adductor was on Friday.");
        assertThat(lastTime(Duration.ofDays(12))).startsWith("Your last adductor was 12 days ago.");
    }

    private static String lastTime(Duration ago) {
        Profile profile = Profile.fresh(START).withDone(new DoneMove("adductor", START.minus(ago)));
        return said(
                COACH.begin(1, profile, ZoneOffset.UTC, START),
                new Query.History(Query.HistoryQuestion.LAST_TIME, new MoveChoice.Named(List.of("adductor"))));
    }

    private static String said(Practice practice, Input input) {
        return PlainTextWriter.write(COACH.answer(practice, input, START).speech());
    }

    private static Practice nextDay(Practice practice, Duration later) {
        return COACH.begin(1, practice.profile(), ZoneOffset.UTC, START.plus(later));
    }

    private static Practice stoppedAt(Duration later) {
        return COACH.answer(routine(), new Command.Stop(), START.plus(later)).practice();
    }

    private static Practice routine() {
        return COACH.answer(COACH.begin(1, Profile.fresh(START), ZoneOffset.UTC, START), full(), START)
                .practice();
    }

    private static Practice single() {
        return COACH.answer(
                        COACH.begin(1, Profile.fresh(START), ZoneOffset.UTC, START),
                        new Command.Start(new MoveChoice.Named(List.of("adductor")), PracticeOptions.Wish.NONE),
                        START)
                .practice();
    }

    private static Input full() {
        return new Command.Routine(
                new RoutineRequest(Optional.of("full"), Selection.ALL, Optional.empty(), true),
                PracticeOptions.Wish.NONE,
                true);
    }
}
