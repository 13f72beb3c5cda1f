package looselegs.dialog;

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
import looselegs.language.Phrase;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Query;
import looselegs.practice.Response;
import looselegs.practice.RoutineRequest;
import looselegs.practice.Version;
import looselegs.profile.Caution;
import looselegs.profile.Profile;
import looselegs.speech.PlainTextWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** After a report nothing goes on until the listener has settled how. */
class SafetyHoldPolicyTest {
    private static final Instant START = Instant.parse("2026-11-23T18:00:00Z");
    private static final Coach COACH = new Coach(Material.LIBRARY);

    static Stream<Input> wordsThatDoNotSayThatADoctorWasAsked() {
        return Stream.of(
                new Command.Yes(),
                new Command.No(),
                new Command.Next(),
                new Command.Previous(),
                new Command.Ready(),
                new Command.StartOver(),
                new Command.OtherSide(),
                new Command.RoutineOver(),
                new Command.AllMoves(),
                new Query.Help(),
                new Command.Pause(),
                new Query.Progress(Query.ProgressQuestion.WHERE),
                new Query.NotUnderstood());
    }

    @ParameterizedTest
    @MethodSource("wordsThatDoNotSayThatADoctorWasAsked")
    void after_an_illness_only_an_explicit_word_starts_the_clock_again(Input input) {
        Practice told = pregnant(running()).practice();

        Response response = COACH.answer(told, input, START.plusSeconds(90));
        Response then = COACH.answer(response.practice(), new Command.Yes(), START.plusSeconds(100));

        for (Response each : List.of(response, then)) {
            assertThat(each.practice().state()).isEqualTo(told.state());
            assertThat(PlainTextWriter.write(each.speech())).endsWith(Material.LIBRARY.say(Phrase.WAIT_INVITE));
        }
    }

    @Test
    void who_has_asked_goes_on() {
        Practice told = pregnant(running()).practice();

        Practice on =
                COACH.answer(told, new Command.Resume(), START.plusSeconds(90)).practice();

        assertThat(on.state()).isInstanceOf(PracticeState.Playing.class);
        assertThat(on.openQuestion()).isEmpty();
    }

    @Test
    void in_place_before_the_start_an_illness_holds_the_start_back() {
        Practice prepared = COACH.answer(
                        Practice.fresh(1), new Command.Guide(named("adductor"), PracticeOptions.Wish.NONE), START)
                .practice();
        Practice told = pregnant(prepared).practice();

        assertThat(COACH.answer(told, new Command.Ready(), START.plusSeconds(90))
                        .practice()
                        .state())
                .isInstanceOf(PracticeState.Ready.class);
        assertThat(COACH.answer(told, new Command.Resume(), START.plusSeconds(90))
                        .practice()
                        .state())
                .isInstanceOf(PracticeState.Playing.class);
    }

    static Stream<Input> asksThatLeaveTheChoiceOpen() {
        return Stream.of(
                new Query.Progress(Query.ProgressQuestion.TIME_LEFT_SIDE),
                new Query.Help(),
                new Query.Repeat(),
                new Query.More(),
                new Query.NotUnderstood(),
                new AccountRequest.Know(true),
                new Command.SetTalk(PracticeOptions.Talk.QUIET),
                Query.About.brief(Answer.Kind.REPORT, Optional.of("feels-good"), new MoveChoice.Unsaid()),
                Query.About.brief(Answer.Kind.TOPIC, Optional.of("is-it-normal"), new MoveChoice.Unsaid()));
    }

    @ParameterizedTest
    @MethodSource("asksThatLeaveTheChoiceOpen")
    void a_question_after_pain_leaves_the_choice_open(Input input) {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Response answered = COACH.answer(hurt, input, START.plusSeconds(80));
        Response resumed = COACH.answer(answered.practice(), new Command.Resume(), START.plusSeconds(100));

        assertThat(PlainTextWriter.write(answered.speech())).endsWith(Material.LIBRARY.say(Phrase.HURT_CHOICE));
        assertThat(PlainTextWriter.write(resumed.speech())).contains("cushioned mat");
    }

    @Test
    void who_rests_after_pain_goes_on_in_the_easier_version() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();

        Response rests = COACH.answer(hurt, new Command.Pause(), START.plusSeconds(80));

        assertThat(PlainTextWriter.write(rests.speech())).isEqualTo(Material.LIBRARY.say(Phrase.PAUSED_STILL));
        for (Input on : List.of(new Command.Resume(), new Command.Ready())) {
            assertThat(PlainTextWriter.write(COACH.answer(rests.practice(), on, START.plusSeconds(100))
                            .speech()))
                    .contains("cushioned mat");
        }
    }

    @Test
    void who_has_chosen_the_easier_version_does_not_hear_of_it_twice() {
        Practice hurt = report(running(), Answer.PAIN, START.plusSeconds(70)).practice();
        Practice easier = COACH.answer(
                        hurt, new Command.ChangeOptions(PracticeOptions.Wish.of(Version.EASIER)), START.plusSeconds(80))
                .practice();

        assertThat(PlainTextWriter.write(COACH.answer(easier, new Command.Resume(), START.plusSeconds(100))
                        .speech()))
                .doesNotContain("cushioned mat");
    }

    static Stream<Arguments> answersToFineAgain() {
        return Stream.of(
                Arguments.of(feels(Answer.FEELS_GOOD), true),
                Arguments.of(new Command.Yes(), true),
                Arguments.of(feels(Answer.BETTER), false),
                Arguments.of(feels(Answer.PAIN), false),
                Arguments.of(new Command.MoreTime(Optional.empty()), false),
                Arguments.of(new Command.No(), false));
    }

    @ParameterizedTest
    @MethodSource("answersToFineAgain")
    void asked_whether_it_is_fine_again_what_is_felt_is_an_answer(Input input, boolean fine) {
        Practice asked = askedWhetherFineAgain(Caution.Kind.EASIER);

        Response response = COACH.answer(asked, input, START);

        assertThat(response.practice().profile().cautions().isEmpty()).isEqualTo(fine);
        assertThat(PlainTextWriter.write(response.speech()))
                .startsWith(Material.LIBRARY.say(
                        fine ? Phrase.FINE_AGAIN_YES : Phrase.FINE_AGAIN_NO, Map.of("move", "adductor")));
    }

    @Test
    void a_move_that_is_not_fine_yet_and_was_left_out_is_said_to_stay_left_out() {
        Response response = COACH.answer(askedWhetherFineAgain(Caution.Kind.LEFT_OUT), new Command.No(), START);

        assertThat(PlainTextWriter.write(response.speech()))
                .startsWith(Material.LIBRARY.say(Phrase.FINE_AGAIN_LEFT_OUT, Map.of("move", "adductor")));
    }

    @Test
    void in_the_silence_after_an_illness_nobody_is_told_to_resume_at_once() {
        assertThat(pregnant(running()).reprompt().map(PlainTextWriter::write))
                .hasValueSatisfying(said -> assertThat(said).endsWith(Material.LIBRARY.say(Phrase.WAIT_INVITE)));
    }

    private static Input feels(String report) {
        return Query.About.brief(Answer.Kind.REPORT, Optional.of(report), new MoveChoice.Unsaid());
    }

    private static Practice askedWhetherFineAgain(Caution.Kind kind) {
        Profile hurt =
                Profile.fresh(START).withCaution("adductor", new Caution(kind, START.minus(Duration.ofDays(15))));
        return COACH.answer(COACH.begin(1, hurt, ZoneOffset.UTC, START), new Command.Launch(true), START)
                .practice();
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

    private static Response pregnant(Practice practice) {
        Input input = Query.About.brief(Answer.Kind.CONDITION, Optional.of("pregnancy"), new MoveChoice.Unsaid());
        return COACH.answer(practice, input, START.plusSeconds(70));
    }

    private static MoveChoice named(String move) {
        return new MoveChoice.Named(List.of(move));
    }
}
