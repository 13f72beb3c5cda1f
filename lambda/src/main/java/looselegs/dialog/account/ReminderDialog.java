package looselegs.dialog.account;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.language.ScheduleWords;
import looselegs.practice.AccountRequest;
import looselegs.practice.Command;
import looselegs.practice.ConsentRequest;
import looselegs.practice.Decision;
import looselegs.practice.Effect;
import looselegs.practice.Input;
import looselegs.practice.MoveChoice;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.Query;
import looselegs.reminder.EffectResult;
import looselegs.reminder.Reminder;
import looselegs.reminder.ReminderSchedule;
import looselegs.speech.Speech;

/** Sets, changes, and cancels reminders; sets one only after a spoken yes to its days and time, as the platform demands. */
final class ReminderDialog {
    private static final int HOURS = 24;

    private static final ConsentRequest NOTHING_THEN = new ConsentRequest(Optional.empty());

    private final LanguagePack pack;
    private final InterruptingQuestion questions;
    private final ScheduleWords words;

    ReminderDialog(LanguagePack pack) {
        this.pack = pack;
        this.questions = new InterruptingQuestion(pack);
        this.words = new ScheduleWords(pack);
    }

    Decision remind(Practice practice, AccountRequest.Remind input) {
        return remind(practice, input.days(), input.time());
    }

    private Decision remind(Practice practice, Set<DayOfWeek> days, Optional<LocalTime> time) {
        if (days.isEmpty() || time.isEmpty()) {
            Phrase question = days.isEmpty() ? Phrase.REMIND_DAYS : Phrase.REMIND_TIME;
            return questions.ask(practice, new OpenQuestion.When(days, time), say(question));
        }
        ReminderSchedule when = new ReminderSchedule(days, time.get());
        return questions.ask(practice, new OpenQuestion.Remind(when), say(Phrase.REMIND_ASK, words.of(when)));
    }

    /**
     * Completes what had been said before with what was said now. A bare number is the hour that was asked for; words that
     * were not understood repeat the question.
     */
    Optional<Input> complete(OpenQuestion.When before, Input input) {
        return switch (input) {
            case AccountRequest.Remind remind -> {
                Set<DayOfWeek> days = remind.days().isEmpty() ? before.days() : remind.days();
                yield Optional.of(new AccountRequest.Remind(days, remind.time().or(before::time)));
            }
            case Command.Guide guide -> hour(before, guide.choice());
            case Command.Start start -> hour(before, start.choice());
            case Query.NotUnderstood unclear -> Optional.of(new AccountRequest.Remind(before.days(), before.time()));
            default -> Optional.empty();
        };
    }

    private static Optional<Input> hour(OpenQuestion.When before, MoveChoice choice) {
        boolean missing = before.time().isEmpty() && !before.days().isEmpty();
        return missing
                        && choice instanceof MoveChoice.Numbered numbered
                        && numbered.number() >= 0
                        && numbered.number() < HOURS
                ? Optional.of(new AccountRequest.Remind(before.days(), Optional.of(LocalTime.of(numbered.number(), 0))))
                : Optional.empty();
    }

    /** Asks for days or a time again after a yes; drops the reminder after a no. */
    Decision settle(Practice practice, OpenQuestion.When when, boolean yes) {
        return yes ? remind(practice, when.days(), when.time()) : drop(practice);
    }

    Decision settle(Practice practice, OpenQuestion.Remind remind, boolean yes) {
        return yes ? set(remind.when()) : drop(practice);
    }

    Decision settle(Practice practice, OpenQuestion.ChangeReminder change, boolean yes) {
        return yes
                ? new Decision.Do(new Effect.ChangeReminder(change.id(), change.when(), pack.say(Phrase.REMINDER_SAYS)))
                : keep(practice);
    }

    Decision settle(Practice practice, OpenQuestion.CancelReminders cancel, boolean yes) {
        return yes ? new Decision.Do(new Effect.CancelReminders(cancel.ids())) : keep(practice);
    }

    /** Goes on after Alexa has asked for the permission. */
    Decision consented(Practice practice, AccountRequest.Consented input) {
        return switch (input.answer()) {
            case ACCEPTED ->
                input.then().map(this::set).orElseGet(() -> new Decision.GoOn(practice, say(Phrase.REMINDERS_ALLOWED)));
            case DENIED -> new Decision.GoOn(practice, say(Phrase.REMINDERS_DENIED));
            case NOT_ANSWERED -> new Decision.GoOn(practice, say(Phrase.REMINDERS_NOT_ALLOWED)).asking(NOTHING_THEN);
        };
    }

    private Decision set(ReminderSchedule when) {
        return new Decision.Do(new Effect.SetReminder(when, pack.say(Phrase.REMINDER_SAYS)));
    }

    Decision done(Practice practice, Effect.SetReminder effect, EffectResult result) {
        return result instanceof EffectResult.Refused refused
                ? refused(practice, refused.why(), Optional.of(effect.when()))
                : new Decision.GoOn(practice, say(Phrase.REMINDER_SET, words.of(effect.when())));
    }

    Decision done(Practice practice, Effect.ChangeReminder effect, EffectResult result) {
        return result instanceof EffectResult.Refused refused
                ? refused(practice, refused.why(), Optional.empty())
                : new Decision.GoOn(practice, say(Phrase.REMINDER_SET, words.of(effect.when())));
    }

    Decision done(Practice practice, Effect.CancelReminders effect, EffectResult result) {
        Phrase line = effect.ids().size() == 1 ? Phrase.REMINDER_CANCELLED : Phrase.REMINDERS_CANCELLED;
        return result instanceof EffectResult.Refused refused
                ? refused(practice, refused.why(), Optional.empty())
                : new Decision.GoOn(practice, say(line));
    }

    Decision done(Practice practice, Effect.ListReminders effect, EffectResult result) {
        return switch (result) {
            case EffectResult.Refused refused -> refused(practice, refused.why(), Optional.empty());
            case EffectResult.Listed listed -> of(practice, effect.asked(), listed.reminders());
            case EffectResult.Done done -> of(practice, effect.asked(), List.of());
        };
    }

    private Decision of(Practice practice, AccountRequest.NeedsReminders input, List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return new Decision.GoOn(practice, say(Phrase.REMINDERS_NONE));
        }
        return switch (input) {
            case AccountRequest.ListReminders list -> new Decision.GoOn(practice, told(reminders));
            case AccountRequest.ChangeReminder change -> {
                List<Reminder> meant = onThatDay(reminders, change.which());
                yield change(practice, change, meant.isEmpty() ? reminders : meant);
            }
            case AccountRequest.CancelReminder cancel -> cancel(practice, cancel, reminders);
        };
    }

    private Decision change(Practice practice, AccountRequest.ChangeReminder input, List<Reminder> meant) {
        if (meant.size() != 1) {
            return new Decision.GoOn(practice, told(meant).then(say(Phrase.REMINDER_WHICH)));
        }
        if (input.days().isEmpty() && input.time().isEmpty()) {
            return new Decision.GoOn(practice, told(meant).then(say(Phrase.REMINDER_HOW)));
        }
        ReminderSchedule was = meant.getFirst().when();
        ReminderSchedule when = new ReminderSchedule(
                input.days().isEmpty() ? was.days() : input.days(), input.time().orElse(was.time()));
        OpenQuestion openQuestion =
                new OpenQuestion.ChangeReminder(meant.getFirst().id(), when);
        return questions.ask(practice, openQuestion, say(Phrase.REMINDER_CHANGE_ASK, words.of(when)));
    }

    /** Cancels at once what was clearly meant; asks first about a reminder with more days, or one of several. */
    private Decision cancel(Practice practice, AccountRequest.CancelReminder input, List<Reminder> reminders) {
        List<Reminder> meant = onThatDay(reminders, input.which());
        if (meant.isEmpty()) {
            return new Decision.GoOn(practice, told(reminders));
        }
        List<String> ids = meant.stream().map(Reminder::id).toList();
        Set<DayOfWeek> days = meant.getFirst().when().days();
        if (meant.size() == 1 && (input.which().isEmpty() || days.size() == 1)) {
            return new Decision.Do(new Effect.CancelReminders(ids));
        }
        Speech question = meant.size() == 1
                ? say(Phrase.REMINDER_CANCEL_ASK)
                : say(Phrase.REMINDERS_CANCEL_ASK, Map.of("count", Integer.toString(meant.size())));
        return questions.ask(
                practice, new OpenQuestion.CancelReminders(ids), told(meant).then(question));
    }

    /** The reminders on a day; all if the listener named none. */
    private static List<Reminder> onThatDay(List<Reminder> reminders, Optional<DayOfWeek> which) {
        return reminders.stream()
                .filter(reminder -> which.isEmpty() || reminder.when().days().contains(which.get()))
                .toList();
    }

    private Speech told(List<Reminder> reminders) {
        return say(Phrase.REMINDERS_ARE, Map.of("reminders", words.all(reminders)));
    }

    /** Ends the session so that Alexa can ask for the permission; the place in the routine is kept meanwhile. */
    private Decision refused(Practice practice, EffectResult.Refusal why, Optional<ReminderSchedule> then) {
        return switch (why) {
            case NOT_PERMITTED ->
                then.isPresent()
                        ? new Decision.Close(
                                practice, say(Phrase.REMINDERS_NEED_CONSENT), Optional.of(new ConsentRequest(then)))
                        : new Decision.GoOn(practice, say(Phrase.REMINDERS_NOT_ALLOWED)).asking(NOTHING_THEN);
            case NOT_HERE -> new Decision.GoOn(practice, say(Phrase.REMINDERS_NOT_HERE));
            case TOO_MANY -> new Decision.GoOn(practice, say(Phrase.REMINDERS_TOO_MANY));
            case UNREACHABLE -> new Decision.GoOn(practice, say(Phrase.REMINDERS_UNREACHABLE));
        };
    }

    private Decision drop(Practice practice) {
        return new Decision.GoOn(practice, say(Phrase.REMIND_NO));
    }

    private Decision keep(Practice practice) {
        return new Decision.GoOn(practice, say(Phrase.REMINDERS_STAY));
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }

    private Speech say(Phrase line, Map<String, String> values) {
        return Speech.of(pack.say(line, values));
    }
}
