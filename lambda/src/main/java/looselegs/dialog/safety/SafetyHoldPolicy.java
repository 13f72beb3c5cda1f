package looselegs.dialog.safety;

import java.util.Optional;
import looselegs.dialog.SettingsCommands;
import looselegs.dialog.TransportControls;
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

/** Keeps a practice standing after a report, whatever else is asked, until the listener has settled how to go on. */
public final class SafetyHoldPolicy {
    private final LanguagePack pack;

    public SafetyHoldPolicy(LanguagePack pack) {
        this.pack = pack;
    }

    /** What was asked for after the report, once more. */
    public Decision again(Practice practice, OpenQuestion.SafetyHold hold) {
        return new Decision.GoOn(practice.with(hold), Speech.SILENT).inviting(invitation(hold));
    }

    /** The answer to what leads on, or would lead on too soon; empty for all else. */
    public Optional<Decision> settle(Practice practice, OpenQuestion.SafetyHold hold, Input input) {
        if (leadsOn(hold, input)) {
            return Optional.of(goOn(practice, hold));
        }
        return hold instanceof OpenQuestion.Advice && isTooSoon(input)
                ? Optional.of(again(practice, hold))
                : Optional.empty();
    }

    /** An answer to something else settles nothing: the clock still stands, and the listener hears again what to say. */
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

    /** Who goes on after pain without a word of choice hears how it is easier first. */
    private Decision goOn(Practice practice, OpenQuestion.SafetyHold hold) {
        Decision resumed = new TransportControls(pack).resume(practice);
        boolean hurt = hold instanceof OpenQuestion.Choice
                || practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
        return hurt ? new SettingsCommands(pack).easier(resumed) : resumed;
    }

    /** Before somebody has asked, no word but an explicit one starts a clock; help would name such words. */
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
