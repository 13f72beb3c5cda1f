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

/** Answers requests about reminders and about what is stored of the listener. */
public final class AccountCommands {
    private final ReminderDialog reminders;
    private final ForgetDialog data;

    public AccountCommands(LanguagePack pack) {
        this.reminders = new ReminderDialog(pack);
        this.data = new ForgetDialog(pack);
    }

    public Decision answer(Practice practice, AccountRequest input, Instant now) {
        return switch (input) {
            case AccountRequest.Remind remind -> reminders.remind(practice, remind);
            case AccountRequest.NeedsReminders ofReminders -> new Decision.Do(new Effect.ListReminders(ofReminders));
            case AccountRequest.Consented consented -> reminders.consented(practice, consented);
            case AccountRequest.Know know -> data.know(practice, know.kept());
            case AccountRequest.Forget forget -> data.ask(practice);
            case AccountRequest.EffectDone done -> done(practice, done, now);
        };
    }

    private Decision done(Practice practice, AccountRequest.EffectDone input, Instant now) {
        return switch (input.effect()) {
            case Effect.ListReminders list -> reminders.done(practice, list, input.result());
            case Effect.SetReminder set -> reminders.done(practice, set, input.result());
            case Effect.ChangeReminder change -> reminders.done(practice, change, input.result());
            case Effect.CancelReminders cancel -> reminders.done(practice, cancel, input.result());
            case Effect.Forget forget -> data.done(practice, input.result(), now);
        };
    }

    /** Completes an open question about a reminder with what the listener said; else leaves the input as it is. */
    public Input understand(Optional<OpenQuestion> openQuestion, Input input) {
        return openQuestion.isPresent() && openQuestion.get() instanceof OpenQuestion.When when
                ? reminders.complete(when, input).orElse(input)
                : input;
    }

    public Decision settle(Practice practice, OpenQuestion.Forget forget, boolean yes) {
        return data.settle(practice, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.When when, boolean yes) {
        return reminders.settle(practice, when, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.Remind remind, boolean yes) {
        return reminders.settle(practice, remind, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.ChangeReminder change, boolean yes) {
        return reminders.settle(practice, change, yes);
    }

    public Decision settle(Practice practice, OpenQuestion.CancelReminders cancel, boolean yes) {
        return reminders.settle(practice, cancel, yes);
    }
}
