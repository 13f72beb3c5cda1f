package looselegs.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.catalog.Move;
import looselegs.catalog.Selection;
import looselegs.language.Phrase;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.RoutineRequest;
import looselegs.practice.Version;
import looselegs.profile.Caution;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a listener reports in a routine, and what it leaves undone. */
class HurtTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Coach COACH = new Coach(Material.LIBRARY);
    private static final List<String> ALL =
            Material.LIBRARY.catalog().listMoves().stream().map(Move::id).toList();
    private static final List<Input> WAYS_BACK = List.of(
            new Command.Resume(),
            new Command.Ready(),
            new Command.Yes(),
            new Command.No(),
            new Command.Previous(),
            new Command.StartOver(),
            new Query.Repeat(),
            new Command.RoutineOver(),
            new Command.OtherSide(),
            new Command.AllMoves(),
            new Command.ChangeOptions(PracticeOptions.Wish.of(Version.EASIER)),
            new Command.Next());

    static Stream<String> reportsThatEndAMove() {
        return ids(Answer.Effect.LEAVE_OUT);
    }

    static Stream<String> reportsThatLeaveAChoice() {
        return ids(Answer.Effect.CHOOSE);
    }

    @ParameterizedTest
    @MethodSource("reportsThatEndAMove")
    void nothing_that_may_be_said_next_leads_back_to_the_move(String report) {
        for (int second = 45; second < 900; second += 37) {
            Instant then = START.plusSeconds(second);
            Practice running = running();
            String move = COACH.answer(running, new Command.Pause(), then)
                    .practice()
                    .currentMove()
                    .orElseThrow();
            Practice reported = report(running, report, then).practice();
            String leftOut = reported.profile().cautions().keySet().iterator().next();
            assertThat(reported.has(Caution.Kind.LEFT_OUT, leftOut)).isTrue();
            assertThat(leftOut).as("%s at %d s", report, second).isIn(move, before(move));
            for (Input input : WAYS_BACK) {
                Practice after =
                        COACH.answer(reported, input, then.plusSeconds(30)).practice();
                assertThat(after.routine())
                        .as("%s in %s at %d s, then %s", report, move, second, input)
                        .doesNotContain(leftOut);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reportsThatEndAMove")
    void nothing_comes_by_itself_after_a_report(String report) {
        Practice reported = report(running(), report, START.plusSeconds(70)).practice();

        assertThat(reported.state()).isInstanceOf(PracticeState.Paused.class);
    }

    @ParameterizedTest
    @MethodSource("reportsThatLeaveAChoice")
    void a_choice_is_left_where_it_can_be(String report) {
        Response response = report(running(), report, START.plusSeconds(70));

        assertThat(response.practice().state()).isInstanceOf(PracticeState.Paused.class);
        assertThat(PlainTextWriter.write(response.speech()))
                .endsWith(Material.LIBRARY.say(Phrase.HURT_CHOICE))
                .contains(Material.LIBRARY
                        .catalog()
                        .findAnswer(Answer.Kind.REPORT, report)
                        .orElseThrow()
                        .words()
                        .now()
                        .getFirst()
                        .say());
    }

    @Test
    void a_single_move_that_is_left_out_ends_in_rest() {
        Practice single = COACH.answer(
                        Practice.fresh(1), new Command.Start(named("adductor"), PracticeOptions.Wish.NONE), START)
                .practice();

        Response response = report(single, "numb", START.plusSeconds(60));

        assertThat(response.practice().state()).isEqualTo(new PracticeState.Idle());
        assertThat(PlainTextWriter.write(response.speech())).endsWith(Material.LIBRARY.say(Phrase.HURT_REST));
    }

    @Test
    void a_routine_composed_later_says_what_it_leaves_out() {
        Practice reported = report(running(), "numb", START.plusSeconds(70)).practice();

        Response response = COACH.answer(reported, new Command.AllMoves(), START.plusSeconds(100));

        assertThat(response.practice().routine()).hasSize(ALL.size() - 1);
        assertThat(PlainTextWriter.write(response.speech())).contains("I leave out the " + name(ALL.getFirst()));
    }

    @Test
    void a_move_that_hurt_begins_in_its_easier_version_and_says_so() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Response response = COACH.answer(
                hurt, new Command.Guide(named(ALL.getFirst()), PracticeOptions.Wish.NONE), START.plusSeconds(100));

        assertThat(PlainTextWriter.write(response.speech()))
                .contains("easier version")
                .contains("cushioned mat");
    }

    @Test
    void a_move_left_out_is_done_when_it_is_asked_for_by_name_but_not_at_once() {
        Practice reported = report(running(), "sharp", START.plusSeconds(70)).practice();

        Response response = COACH.answer(
                reported, new Command.Start(named(ALL.getFirst()), PracticeOptions.Wish.NONE), START.plusSeconds(100));

        assertThat(response.practice().state()).isEqualTo(new PracticeState.Ready(0));
        assertThat(PlainTextWriter.write(response.speech())).startsWith(Material.LIBRARY.say(Phrase.AFTER_HURT_NAMED));
    }

    @Test
    void who_asks_for_the_standard_version_gets_it_back() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Practice standard = COACH.answer(
                        hurt,
                        new Command.ChangeOptions(PracticeOptions.Wish.of(Version.STANDARD)),
                        START.plusSeconds(90))
                .practice();

        assertThat(standard.isEasier(ALL.getFirst())).isFalse();
    }

    @Test
    void words_for_something_felt_that_nobody_knows_stop_the_clock_and_blame_no_move() {
        for (Input unknown : List.of(
                Query.About.brief(Answer.Kind.REPORT, Optional.of("odd"), new MoveChoice.Unsaid()),
                new Command.MovesFor(Catalog.Kind.COMPLAINT, "odd"))) {
            Response response = COACH.answer(running(), unknown, START.plusSeconds(70));

            assertThat(response.practice().state()).isInstanceOf(PracticeState.Paused.class);
            assertThat(response.practice().profile().cautions()).isEmpty();
            assertThat(PlainTextWriter.write(response.speech()))
                    .startsWith("Stop")
                    .contains(Material.LIBRARY.say(Phrase.FELT_UNKNOWN))
                    .doesNotContain("doctor");
        }
    }

    @Test
    void after_something_popped_nothing_goes_on_and_the_move_stays_out() {
        Practice popped = report(running(), "popped", START.plusSeconds(70)).practice();

        assertThat(popped.has(Caution.Kind.LEFT_OUT, ALL.getFirst())).isTrue();
        assertThat(COACH.answer(popped, new Command.Resume(), START.plusSeconds(90))
                        .practice()
                        .state())
                .isEqualTo(new PracticeState.Idle());
    }

    static Stream<String> conditionsThatEndARoutine() {
        return Material.LIBRARY.catalog().listAnswers().stream()
                .filter(answer -> answer.kind() == Answer.Kind.CONDITION)
                .filter(answer -> answer.effect() == Answer.Effect.END_ROUTINE)
                .map(Answer::id);
    }

    @ParameterizedTest
    @MethodSource("conditionsThatEndARoutine")
    void an_illness_that_ends_the_routine_begins_with_stopping(String condition) {
        Input input = Query.About.brief(Answer.Kind.CONDITION, Optional.of(condition), new MoveChoice.Unsaid());

        assertThat(PlainTextWriter.write(
                        COACH.answer(running(), input, START.plusSeconds(70)).speech()))
                .startsWith("Stop");
    }

    @Test
    void a_sore_hip_is_offered_its_move_outside_of_a_move_and_is_pain_within_one() {
        Input sore = new Command.MovesFor(Catalog.Kind.COMPLAINT, "hip-pain");
        Practice prepared = COACH.answer(
                        Practice.fresh(1), new Command.Guide(named("outer-hip"), PracticeOptions.Wish.NONE), START)
                .practice();

        assertThat(COACH.answer(Practice.fresh(1), sore, START).practice().currentMove())
                .contains("outer-hip");
        for (Practice inPlace : List.of(running(), prepared)) {
            assertThat(COACH.answer(inPlace, sore, START.plusSeconds(70))
                            .practice()
                            .openQuestion())
                    .contains(new OpenQuestion.Choice());
        }
    }

    @Test
    void what_was_done_before_is_no_pain_in_the_middle_of_a_move() {
        Input sitting = new Command.MovesFor(Catalog.Kind.COMPLAINT, "sitting");

        assertThat(COACH.answer(running(), sitting, START.plusSeconds(70))
                        .practice()
                        .profile()
                        .cautions())
                .isEmpty();
    }

    @Test
    void what_ends_everything_closes_the_session() {
        assertThat(ids(Answer.Effect.END))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(
                                report(running(), report, START.plusSeconds(70)).reprompt())
                        .isEmpty());
    }

    @Test
    void what_is_felt_while_the_next_move_is_announced_was_felt_in_the_one_before() {
        Practice running = running();
        Practice waiting =
                running.with(new PracticeState.BetweenParts(running.options().beginningOf(1)));

        Practice reported = report(waiting, "numb", START.plusSeconds(600)).practice();

        assertThat(reported.profile().cautions()).containsOnlyKeys(ALL.getFirst());
        assertThat(reported.currentMove()).contains(ALL.get(1));
    }

    @Test
    void a_question_leaves_the_seconds_as_they_were() {
        Practice running = running();
        Instant then = START.plusSeconds(95);
        Practice paused = COACH.answer(running, new Command.Pause(), then).practice();

        for (Answer topic : Material.LIBRARY.catalog().listAnswers()) {
            if (topic.effect() == Answer.Effect.GO_ON) {
                Input input = Query.About.brief(topic.kind(), Optional.of(topic.id()), new MoveChoice.Unsaid());
                Practice answered = COACH.answer(running, input, then).practice();
                assertThat(answered.state()).as(topic.id()).isInstanceOf(PracticeState.Playing.class);
                assertThat(answered.currentPosition()).isEqualTo(paused.currentPosition());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reportsThatEndAMove")
    void the_same_words_again_leave_out_nothing_more(String report) {
        Practice reported = report(running(), report, START.plusSeconds(70)).practice();

        Practice again = COACH.answer(reported, new Query.Repeat(), START.plusSeconds(80))
                .practice();

        assertThat(again.profile().cautions()).isEqualTo(reported.profile().cautions());
        assertThat(again.routine()).isEqualTo(reported.routine());
        assertThat(again.state()).isEqualTo(reported.state());
    }

    @ParameterizedTest
    @MethodSource("reportsThatEndAMove")
    void a_second_report_before_the_next_move_blames_no_move(String report) {
        Practice reported = report(running(), report, START.plusSeconds(70)).practice();

        Practice again = report(reported, "tingling", START.plusSeconds(90)).practice();

        assertThat(again.profile().cautions()).isEqualTo(reported.profile().cautions());
        assertThat(again.routine()).isEqualTo(reported.routine());
        assertThat(again.state()).isInstanceOf(PracticeState.Paused.class);
    }

    static Stream<String> reportsThatEndARoutine() {
        return Stream.concat(ids(Answer.Effect.END_ROUTINE), ids(Answer.Effect.END_LEAVING_OUT));
    }

    @ParameterizedTest
    @MethodSource("reportsThatEndARoutine")
    void nothing_of_the_routine_is_gone_on_with_now_or_another_day(String report) {
        Response response = report(running(), report, START.plusSeconds(70));
        Practice over = response.practice();

        assertThat(over.routine()).isEmpty();
        assertThat(over.profile().bookmark()).isEmpty();
        assertThat(PlainTextWriter.write(response.speech())).endsWith(Material.LIBRARY.say(Phrase.HURT_REST));
        assertThat(COACH.answer(over, new Command.Resume(), START.plusSeconds(90))
                        .practice()
                        .routine())
                .isEmpty();
    }

    @Test
    void a_hot_calf_leaves_out_the_calves_whichever_move_was_under_way() {
        Practice reported = report(running(), "hot", START.plusSeconds(70)).practice();

        Practice all = COACH.answer(reported, new Command.AllMoves(), START.plusSeconds(100))
                .practice();

        assertThat(all.routine()).isNotEmpty().doesNotContain("inner-calf", "outer-calf");
    }

    @Test
    void neither_yes_nor_no_is_an_answer_to_a_choice_of_several() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        for (Input input : List.of(new Command.Yes(), new Command.No())) {
            Response response = COACH.answer(hurt, input, START.plusSeconds(80));
            assertThat(response.practice().state()).isEqualTo(hurt.state());
            assertThat(PlainTextWriter.write(response.speech())).isEqualTo(Material.LIBRARY.say(Phrase.HURT_CHOICE));
        }
    }

    @Test
    void who_goes_on_after_pain_hears_first_how_it_is_easier() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Response response = COACH.answer(hurt, new Command.Resume(), START.plusSeconds(80));

        assertThat(PlainTextWriter.write(response.speech())).contains("cushioned mat");
    }

    @Test
    void in_place_before_the_start_pain_is_told_what_to_do_and_nothing_invites_to_start() {
        Practice prepared = COACH.answer(
                        Practice.fresh(1), new Command.Guide(named("adductor"), PracticeOptions.Wish.NONE), START)
                .practice();

        Response response = report(prepared, Answer.PAIN, START.plusSeconds(40));

        assertThat(PlainTextWriter.write(response.speech()))
                .startsWith("Stop")
                .endsWith(Material.LIBRARY.say(Phrase.HURT_CHOICE));
    }

    @Test
    void the_standard_version_brings_no_move_back_that_is_left_out() {
        Practice reported = report(running(), "sharp", START.plusSeconds(70)).practice();
        Practice prepared = COACH.answer(
                        reported,
                        new Command.Guide(named(ALL.getFirst()), PracticeOptions.Wish.NONE),
                        START.plusSeconds(90))
                .practice();

        Practice standard = COACH.answer(
                        prepared,
                        new Command.ChangeOptions(PracticeOptions.Wish.of(Version.STANDARD)),
                        START.plusSeconds(130))
                .practice();

        assertThat(standard.has(Caution.Kind.LEFT_OUT, ALL.getFirst())).isTrue();
    }

    @Test
    void an_id_that_nobody_knows_is_not_remembered() {
        Input hostile = Query.About.brief(Answer.Kind.TOPIC, Optional.of("x".repeat(10_000)), new MoveChoice.Unsaid());

        Practice practice =
                COACH.answer(running(), hostile, START.plusSeconds(70)).practice();

        assertThat(practice.recall())
                .contains(Query.About.brief(Answer.Kind.TOPIC, Optional.empty(), new MoveChoice.Unsaid()));
    }

    private static String before(String move) {
        return ALL.get(Math.max(0, ALL.indexOf(move) - 1));
    }

    private static Practice running() {
        return COACH.answer(
                        Practice.fresh(1),
                        new Command.Routine(
                                new RoutineRequest(
                                        Optional.of("full"), Selection.ALL, Optional.<Duration>empty(), true),
                                PracticeOptions.Wish.NONE,
                                true),
                        START)
                .practice();
    }

    private static Response report(Practice practice, String id, Instant now) {
        return COACH.answer(
                practice, Query.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid()), now);
    }

    private static MoveChoice named(String move) {
        return new MoveChoice.Named(List.of(move));
    }

    private static String name(String move) {
        return Material.LIBRARY.catalog().getMove(move).name();
    }

    private static Stream<String> ids(Answer.Effect effect) {
        return Material.LIBRARY.catalog().listAnswers().stream()
                .filter(answer -> answer.kind() == Answer.Kind.REPORT && answer.effect() == effect)
                .map(Answer::id);
    }
}
