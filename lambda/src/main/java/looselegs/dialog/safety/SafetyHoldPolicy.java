package looselegs.dialog.safety;

import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.practice.Decision;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.InputTraits.HoldEffect;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.profile.Caution;
import looselegs.speech.Speech;

/** Decides what an input may do while a safety hold is on: the clock stands until the listener has settled how to go on. */
public final class SafetyHoldPolicy {
    private final LanguagePack pack;

    public SafetyHoldPolicy(LanguagePack pack) {
        this.pack = pack;
    }

    /** Asks once more what leads on. */
    public Decision again(Practice practice, OpenQuestion.SafetyHold hold) {
        return new Decision.GoOn(practice.with(hold), Speech.SILENT).inviting(invitation(hold));
    }

    /** What to do with an input during a hold. */
    public enum Verdict {
        /** End the hold and go on. */
        RESUME,
        /** As {@link #RESUME}, and say first how the move is easier: the listener has not chosen a version. */
        RESUME_EASIER,
        /** Ask again what leads on. */
        ASK_AGAIN,
        /** Answer the input, then {@link #keep} the hold. */
        ANSWER
    }

    public Verdict judge(Practice practice, OpenQuestion.SafetyHold hold, Input input) {
        if (leadsOn(hold, input)) {
            return isHurt(practice, hold) ? Verdict.RESUME_EASIER : Verdict.RESUME;
        }
        return hold instanceof OpenQuestion.Advice && isTooSoon(input) ? Verdict.ASK_AGAIN : Verdict.ANSWER;
    }

    /** Keeps the hold after an answer that settles nothing, and says again what leads on. */
    public Decision keep(Practice before, OpenQuestion.SafetyHold hold, Input input, Decision decision) {
        if (!(decision instanceof Decision.GoOn goOn) || !isKept(before, hold, input, goOn.practice())) {
            return decision;
        }
        Decision.GoOn kept = goOn.with(goOn.practice().with(hold));
        boolean rests = hold instanceof OpenQuestion.Choice && effect(input) == HoldEffect.RESTS;
        return rests ? kept : kept.inviting(invitation(hold));
    }

    private static boolean leadsOn(OpenQuestion.SafetyHold hold, Input input) {
        return effect(input) == HoldEffect.RESUMES
                || (hold instanceof OpenQuestion.Choice && effect(input) == HoldEffect.STARTS);
    }

    private static boolean isHurt(Practice practice, OpenQuestion.SafetyHold hold) {
        return hold instanceof OpenQuestion.Choice
                || practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
    }

    /** Only an explicit word starts the clock while a doctor's okay is pending; help would name such words. */
    private static boolean isTooSoon(Input input) {
        return effect(input) == HoldEffect.STARTS || effect(input) == HoldEffect.LEADS_ON;
    }

    private static boolean isKept(Practice before, OpenQuestion.SafetyHold hold, Input input, Practice after) {
        boolean stands = after.currentStep().isPresent() && !(after.state() instanceof PracticeState.Playing);
        if (!stands || namesAMove(input)) {
            return false;
        }
        return switch (hold) {
            case OpenQuestion.Advice advice ->
                after.openQuestion().isEmpty() || after.openQuestion().get() instanceof OpenQuestion.SafetyHold;
            case OpenQuestion.Choice choice ->
                after.openQuestion().isEmpty()
                        && !choosesAVersion(input)
                        && after.routine().equals(before.routine())
                        && after.currentStep().equals(before.currentStep());
        };
    }

    private static HoldEffect effect(Input input) {
        return InputTraits.of(input).hold();
    }

    private static boolean namesAMove(Input input) {
        return effect(input) == HoldEffect.PICKS_MOVE;
    }

    private static boolean choosesAVersion(Input input) {
        return effect(input) == HoldEffect.PICKS_VERSION;
    }

    private Speech invitation(OpenQuestion.SafetyHold hold) {
        Phrase line = switch (hold) {
            case OpenQuestion.Choice choice -> Phrase.HURT_CHOICE;
            case OpenQuestion.Advice advice -> Phrase.WAIT_INVITE;
        };
        return Speech.of(pack.say(line));
    }
}
