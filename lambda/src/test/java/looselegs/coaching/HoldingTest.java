package looselegs.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import looselegs.catalog.Answer;
import looselegs.catalog.Selection;
import looselegs.profile.Caution;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a report nothing goes on until the listener has settled how. */
class HoldingTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Coach COACH = new Coach(Material.LIBRARY);

    static Stream<Ask> wordsThatDoNotSayThatADoctorWasAsked() {
        return Stream.of(
                new Ask.Yes(),
                new Ask.No(),
                new Ask.Next(),
                new Ask.Previous(),
                new Ask.Ready(),
                new Ask.StartOver(),
                new Ask.OtherSide(),
                new Ask.RoutineOver(),
                new Ask.All(),
                new Ask.Help(),
                new Ask.Pause(),
                new Ask.Orient(Ask.Question.WHERE),
                new Ask.Unclear());
    }

    @ParameterizedTest
    @MethodSource("wordsThatDoNotSayThatADoctorWasAsked")
    void after_an_illness_only_an_explicit_word_starts_the_clock_again(Ask ask) {
        Practice told = pregnant(running()).practice();

        Reply reply = COACH.answer(told, ask, START.plusSeconds(90));
        Reply then = COACH.answer(reply.practice(), new Ask.Yes(), START.plusSeconds(100));

        for (Reply each : List.of(reply, then)) {
            assertThat(each.practice().standing()).isEqualTo(told.standing());
            assertThat(PlainTextWriter.write(each.speech())).endsWith(Material.LIBRARY.say(Line.WAIT_INVITE));
        }
    }

    @Test
    void who_has_asked_goes_on() {
        Practice told = pregnant(running()).practice();

        Practice on =
                COACH.answer(told, new Ask.Resume(), START.plusSeconds(90)).practice();

        assertThat(on.standing()).isInstanceOf(Standing.Playing.class);
        assertThat(on.pending()).isEmpty();
    }

    @Test
    void in_place_before_the_start_an_illness_holds_the_start_back() {
        Practice prepared = COACH.answer(Practice.fresh(1), new Ask.Guide(named("adductor"), Options.Wish.NONE), START)
                .practice();
        Practice told = pregnant(prepared).practice();

        assertThat(COACH.answer(told, new Ask.Ready(), START.plusSeconds(90))
                        .practice()
                        .standing())
                .isInstanceOf(Standing.Prepared.class);
        assertThat(COACH.answer(told, new Ask.Resume(), START.plusSeconds(90))
                        .practice()
                        .standing())
                .isInstanceOf(Standing.Playing.class);
    }

    static Stream<Ask> asksThatLeaveTheChoiceOpen() {
        return Stream.of(
                new Ask.Orient(Ask.Question.TIME_LEFT_SIDE),
                new Ask.Help(),
                new Ask.Repeat(),
                new Ask.More(),
                new Ask.Unclear(),
                new Ask.Know(true),
                new Ask.Talk(Options.Talk.QUIET),
                Ask.About.brief(Answer.Kind.REPORT, Optional.of("feels-good"), new MoveChoice.Unsaid()),
                Ask.About.brief(Answer.Kind.TOPIC, Optional.of("is-it-normal"), new MoveChoice.Unsaid()));
    }

    @ParameterizedTest
    @MethodSource("asksThatLeaveTheChoiceOpen")
    void a_question_after_pain_leaves_the_choice_open(Ask ask) {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Reply answered = COACH.answer(hurt, ask, START.plusSeconds(80));
        Reply resumed = COACH.answer(answered.practice(), new Ask.Resume(), START.plusSeconds(100));

        assertThat(PlainTextWriter.write(answered.speech())).endsWith(Material.LIBRARY.say(Line.HURT_CHOICE));
        assertThat(PlainTextWriter.write(resumed.speech())).contains("cushioned mat");
    }

    @Test
    void who_rests_after_pain_goes_on_in_the_easier_version() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Reply rests = COACH.answer(hurt, new Ask.Pause(), START.plusSeconds(80));

        assertThat(PlainTextWriter.write(rests.speech())).isEqualTo(Material.LIBRARY.say(Line.PAUSED_STILL));
        for (Ask on : List.of(new Ask.Resume(), new Ask.Ready())) {
            assertThat(PlainTextWriter.write(COACH.answer(rests.practice(), on, START.plusSeconds(100))
                            .speech()))
                    .contains("cushioned mat");
        }
    }

    @Test
    void who_has_chosen_the_easier_version_does_not_hear_of_it_twice() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();
        Practice easier = COACH.answer(hurt, new Ask.Change(Options.Wish.of(Version.EASIER)), START.plusSeconds(80))
                .practice();

        assertThat(PlainTextWriter.write(COACH.answer(easier, new Ask.Resume(), START.plusSeconds(100))
                        .speech()))
                .doesNotContain("cushioned mat");
    }

    static Stream<Arguments> answersToFineAgain() {
        return Stream.of(
                Arguments.of(feels(Answer.FEELS_GOOD), true),
                Arguments.of(new Ask.Yes(), true),
                Arguments.of(feels(Answer.BETTER), false),
                Arguments.of(feels(Answer.PAIN), false),
                Arguments.of(new Ask.MoreTime(Optional.empty()), false),
                Arguments.of(new Ask.No(), false));
    }

    @ParameterizedTest
    @MethodSource("answersToFineAgain")
    void asked_whether_it_is_fine_again_what_is_felt_is_an_answer(Ask ask, boolean fine) {
        Practice asked = askedWhetherFineAgain(Caution.Kind.EASIER);

        Reply reply = COACH.answer(asked, ask, START);

        assertThat(reply.practice().profile().cautions().isEmpty()).isEqualTo(fine);
        assertThat(PlainTextWriter.write(reply.speech()))
                .startsWith(Material.LIBRARY.say(
                        fine ? Line.FINE_AGAIN_YES : Line.FINE_AGAIN_NO, Map.of("move", "adductor")));
    }

    @Test
    void a_move_that_is_not_fine_yet_and_was_left_out_is_said_to_stay_left_out() {
        Reply reply = COACH.answer(askedWhetherFineAgain(Caution.Kind.LEFT_OUT), new Ask.No(), START);

        assertThat(PlainTextWriter.write(reply.speech()))
                .startsWith(Material.LIBRARY.say(Line.FINE_AGAIN_LEFT_OUT, Map.of("move", "adductor")));
    }

    @Test
    void in_the_silence_after_an_illness_nobody_is_told_to_resume_at_once() {
        assertThat(pregnant(running()).reprompt().map(PlainTextWriter::write))
                .hasValueSatisfying(said -> assertThat(said).endsWith(Material.LIBRARY.say(Line.WAIT_INVITE)));
    }

    private static Ask feels(String report) {
        return Ask.About.brief(Answer.Kind.REPORT, Optional.of(report), new MoveChoice.Unsaid());
    }

    private static Practice askedWhetherFineAgain(Caution.Kind kind) {
        Profile hurt =
                Profile.fresh(START).withCaution("adductor", new Caution(kind, START.minus(Duration.ofDays(15))));
        return COACH.answer(COACH.begin(1, hurt, ZoneOffset.UTC, START), new Ask.Launch(true), START)
                .practice();
    }

    private static Practice running() {
        return COACH.answer(
                        Practice.fresh(1),
                        new Ask.Routine(
                                new RoutineWish(Optional.of("full"), Selection.ALL, Optional.<Duration>empty(), true),
                                Options.Wish.NONE,
                                true),
                        START)
                .practice();
    }

    private static Reply report(Practice practice, String id, Instant now) {
        return COACH.answer(
                practice, Ask.About.brief(Answer.Kind.REPORT, Optional.of(id), new MoveChoice.Unsaid()), now);
    }

    private static Reply pregnant(Practice practice) {
        Ask ask = Ask.About.brief(Answer.Kind.CONDITION, Optional.of("pregnancy"), new MoveChoice.Unsaid());
        return COACH.answer(practice, ask, START.plusSeconds(70));
    }

    private static MoveChoice named(String move) {
        return new MoveChoice.Named(List.of(move));
    }
}
