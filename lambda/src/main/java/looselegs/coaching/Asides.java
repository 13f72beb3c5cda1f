package looselegs.coaching;

import java.time.Instant;
import java.util.Optional;

/** Answers what lies beside the practice: reminders, and what is kept of the listener. */
final class Asides {
    private final Reminding reminding;
    private final Forgetting forgetting;

    Asides(Library library) {
        this.reminding = new Reminding(library);
        this.forgetting = new Forgetting(library);
    }

    Turn answer(Practice practice, Ask.Aside ask, Instant now) {
        return switch (ask) {
            case Ask.Remind remind -> reminding.remind(practice, remind);
            case Ask.OfReminders ofReminders -> new Turn.Do(new Deed.ListReminders(ofReminders));
            case Ask.Consented consented -> reminding.consented(practice, consented);
            case Ask.Know know -> forgetting.know(practice, know.kept());
            case Ask.Forget forget -> forgetting.ask(practice);
            case Ask.Done done -> done(practice, done, now);
        };
    }

    private Turn done(Practice practice, Ask.Done ask, Instant now) {
        return switch (ask.deed()) {
            case Deed.ListReminders list -> reminding.done(practice, list, ask.upshot());
            case Deed.SetReminder set -> reminding.done(practice, set, ask.upshot());
            case Deed.ChangeReminder change -> reminding.done(practice, change, ask.upshot());
            case Deed.CancelReminders cancel -> reminding.done(practice, cancel, ask.upshot());
            case Deed.Forget forget -> forgetting.done(practice, ask.upshot(), now);
        };
    }

    /** What was said means more after a question than it would alone; then it is put together with it. */
    Ask understand(Optional<Pending> pending, Ask ask) {
        return pending.isPresent() && pending.get() instanceof Pending.When when
                ? reminding.complete(when, ask).orElse(ask)
                : ask;
    }

    Turn settle(Practice practice, Pending.Forget forget, boolean yes) {
        return forgetting.settle(practice, yes);
    }

    Turn settle(Practice practice, Pending.When when, boolean yes) {
        return reminding.settle(practice, when, yes);
    }

    Turn settle(Practice practice, Pending.Remind remind, boolean yes) {
        return reminding.settle(practice, remind, yes);
    }

    Turn settle(Practice practice, Pending.ChangeReminder change, boolean yes) {
        return reminding.settle(practice, change, yes);
    }

    Turn settle(Practice practice, Pending.CancelReminders cancel, boolean yes) {
        return reminding.settle(practice, cancel, yes);
    }
}
