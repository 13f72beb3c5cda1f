package looselegs.dialog.account;

import java.time.Instant;
import java.util.Optional;
import looselegs.language.LanguagePack;
import looselegs.practice.AccountRequest;
import looselegs.practice.Decision;
import looselegs.practice.Effect;
import looselegs.practice.Input;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;

/** Answers what lies beside the practice: reminders, and what is kept of the listener. */
public final class AccountCommands {
    private final ReminderDialog reminding;
    private final ForgetDialog forgetting;

    public AccountCommands(LanguagePack pack) {
        this.reminding = new ReminderDialog(pack);
        this.forgetting = new ForgetDialog(pack);
    }

    public Decision answer(Practice practice, AccountRequest input, Instant now) {
        return switch (input) {
            case AccountRequest.Remind remind -> reminding.remind(practice, remind);
            case AccountRequest.NeedsReminders ofReminders -> new Decision.Do(new Effect.ListReminders(ofReminders));
            case AccountRequest.Consented consented -> reminding.consented(practice, consented);
            case AccountRequest.Know know -> forgetting.know(practice, know.kept());
            case AccountRequest.Forget forget -> forgetting.ask(practice);
            case AccountRequest.EffectDone done -> done(practice, done, now);
        };
    }

    private Decision done(Practice practice, AccountRequest.EffectDone input, Instant now) {
        return switch (input.effect()) {
            case Effect.ListReminders list -> reminding.done(practice, list, input.result());
            case Effect.SetReminder set -> reminding.done(practice, set, input.result());
            case Effect.ChangeReminder change -> reminding.done(practice, change, input.result());
            case Effect.CancelReminders cancel -> reminding.done(practice, cancel, input.result());
            case Effect.Forget forget -> forgetting.done(practice, input.result(), now);
        };
    }

    /** What was said means more after a question than it would alone; then it is put together with it. */
    public Input understand(Optional<OpenQuestion> openQuestion, Input input) {
        return openQuestion.isPresent() && openQuestion.get() instanceof OpenQuestion.When when
                ? reminding.complete(when, input).orElse(input)
                : input;
    }

    public Decision settle(Practice practice, OpenQuestion.Forget forget, boolean yes) {
        return forgetting.settle(practice, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.When when, boolean yes) {
        return reminding.settle(practice, when, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.Remind remind, boolean yes) {
        return reminding.settle(practice, remind, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.ChangeReminder change, boolean yes) {
        return reminding.settle(practice, change, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.CancelReminders cancel, boolean yes) {
        return reminding.settle(practice, cancel, yes);
    }
}
