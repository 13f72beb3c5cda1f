package looselegs.dialog.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import looselegs.dialog.safety.SafetyHoldPolicy.Verdict;
import looselegs.language.ShippedLanguage;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Command;
import looselegs.practice.Input;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.profile.Caution;
import org.junit.jupiter.api.Test;

/** What an input may do while a hold is on. */
class HoldVerdictTest {
    private static final OpenQuestion.SafetyHold ADVICE = new OpenQuestion.Advice();
    private static final OpenQuestion.SafetyHold CHOICE = new OpenQuestion.Choice();
    private static final Practice PAUSED = Practice.fresh(0)
            .withRoutine(
                    List.of("adductor"),
                    new PracticeState.Paused(new Position(0, Phase.WORK, Side.LEFT, Duration.ZERO)));

    private final SafetyHoldPolicy policy = new SafetyHoldPolicy(ShippedLanguage.PACK);

    @Test
    void while_advice_is_pending_what_would_start_or_lead_on_is_too_soon() {
        assertThat(judge(ADVICE, new Command.Ready())).isEqualTo(Verdict.ASK_AGAIN);
        assertThat(judge(ADVICE, new Command.Next())).isEqualTo(Verdict.ASK_AGAIN);
        assertThat(judge(ADVICE, new Command.Pause())).isEqualTo(Verdict.ANSWER);
    }

    @Test
    void an_explicit_word_ends_a_hold_for_advice() {
        assertThat(judge(ADVICE, new Command.Resume())).isEqualTo(Verdict.RESUME);
    }

    @Test
    void a_move_that_is_to_be_easier_is_resumed_in_the_easier_version() {
        Practice eased = PAUSED.withCaution("adductor", new Caution(Caution.Kind.EASIER, Instant.EPOCH));

        assertThat(policy.judge(eased, ADVICE, new Command.Resume())).isEqualTo(Verdict.RESUME_EASIER);
    }

    @Test
    void after_pain_a_word_to_start_goes_on_in_the_easier_version_and_next_is_answered() {
        assertThat(judge(CHOICE, new Command.Ready())).isEqualTo(Verdict.RESUME_EASIER);
        assertThat(judge(CHOICE, new Command.Next())).isEqualTo(Verdict.ANSWER);
    }

    private Verdict judge(OpenQuestion.SafetyHold hold, Input input) {
        return policy.judge(PAUSED, hold, input);
    }
}
