package looselegs.coaching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.reminder.Reminder;
import looselegs.reminder.ReminderWish;
import looselegs.reminder.Upshot;
import looselegs.speech.Speech;

/** Reminders: each is set only after a spoken yes to its days and its time, as the platform demands. */
final class Reminding {
    private static final int HOURS = 24;

    private static final Consent NOTHING_THEN = new Consent(Optional.empty());

    private final Library library;
    private final Questions questions;
    private final WhenWords words;

    Reminding(Library library) {
        this.library = library;
        this.questions = new Questions(library);
        this.words = new WhenWords(library);
    }

    Turn remind(Practice practice, Ask.Remind ask) {
        return remind(practice, ask.days(), ask.time());
    }

    private Turn remind(Practice practice, Set<DayOfWeek> days, Optional<LocalTime> time) {
        if (days.isEmpty() || time.isEmpty()) {
            Line question = days.isEmpty() ? Line.REMIND_DAYS : Line.REMIND_TIME;
            return questions.ask(practice, new Pending.When(days, time), say(question));
        }
        ReminderWish when = new ReminderWish(days, time.get());
        return questions.ask(practice, new Pending.Remind(when), say(Line.REMIND_ASK, words.of(when)));
    }

    /**
     * What was said, put together with what had been said before; a bare number is the hour that was asked
     * for, and what was not understood is asked again.
     */
    Optional<Ask> complete(Pending.When before, Ask ask) {
        return switch (ask) {
            case Ask.Remind remind -> {
                Set<DayOfWeek> days = remind.days().isEmpty() ? before.days() : remind.days();
                yield Optional.of(new Ask.Remind(days, remind.time().or(before::time)));
            }
            case Ask.Guide guide -> hour(before, guide.choice());
            case Ask.Start start -> hour(before, start.choice());
            case Ask.Unclear unclear -> Optional.of(new Ask.Remind(before.days(), before.time()));
            default -> Optional.empty();
        };
    }

    private static Optional<Ask> hour(Pending.When before, MoveChoice choice) {
        boolean missing = before.time().isEmpty() && !before.days().isEmpty();
        return missing
                        && choice instanceof MoveChoice.Numbered numbered
                        && numbered.number() >= 0
                        && numbered.number() < HOURS
                ? Optional.of(new Ask.Remind(before.days(), Optional.of(LocalTime.of(numbered.number(), 0))))
                : Optional.empty();
    }

    /** A yes to a question after days or a time asks it again; a no to any of them is the end of it. */
    Turn settle(Practice practice, Pending.When when, boolean yes) {
        return yes ? remind(practice, when.days(), when.time()) : drop(practice);
    }

    Turn settle(Practice practice, Pending.Remind remind, boolean yes) {
        return yes ? set(remind.when()) : drop(practice);
    }

    Turn settle(Practice practice, Pending.ChangeReminder change, boolean yes) {
        return yes
                ? new Turn.Do(new Deed.ChangeReminder(change.id(), change.when(), library.say(Line.REMINDER_SAYS)))
                : keep(practice);
    }

    Turn settle(Practice practice, Pending.CancelReminders cancel, boolean yes) {
        return yes
                ? new Turn.Do(new Deed.ListReminders(new Ask.CancelReminder(Optional.empty(), true)))
                : keep(practice);
    }

    /** Once Alexa has asked for the permission. */
    Turn consented(Practice practice, Ask.Consented ask) {
        return switch (ask.decision()) {
            case ACCEPTED ->
                ask.then().map(this::set).orElseGet(() -> new Turn.GoOn(practice, say(Line.REMINDERS_ALLOWED)));
            case DENIED -> new Turn.GoOn(practice, say(Line.REMINDERS_DENIED));
            case NOT_ANSWERED -> new Turn.GoOn(practice, say(Line.REMINDERS_NOT_ALLOWED)).asking(NOTHING_THEN);
        };
    }

    private Turn set(ReminderWish when) {
        return new Turn.Do(new Deed.SetReminder(when, library.say(Line.REMINDER_SAYS)));
    }

    Turn done(Practice practice, Deed.SetReminder deed, Upshot upshot) {
        return upshot instanceof Upshot.Refused refused
                ? refused(practice, refused.why(), Optional.of(deed.when()))
                : new Turn.GoOn(practice, say(Line.REMINDER_SET, words.of(deed.when())));
    }

    Turn done(Practice practice, Deed.ChangeReminder deed, Upshot upshot) {
        return upshot instanceof Upshot.Refused refused
                ? refused(practice, refused.why(), Optional.empty())
                : new Turn.GoOn(practice, say(Line.REMINDER_SET, words.of(deed.when())));
    }

    Turn done(Practice practice, Deed.CancelReminders deed, Upshot upshot) {
        Line line = deed.ids().size() == 1 ? Line.REMINDER_CANCELLED : Line.REMINDERS_CANCELLED;
        return upshot instanceof Upshot.Refused refused
                ? refused(practice, refused.why(), Optional.empty())
                : new Turn.GoOn(practice, say(line));
    }

    Turn done(Practice practice, Deed.ListReminders deed, Upshot upshot) {
        return switch (upshot) {
            case Upshot.Refused refused -> refused(practice, refused.why(), Optional.empty());
            case Upshot.Listed listed -> of(practice, deed.asked(), listed.reminders());
            case Upshot.Done done -> of(practice, deed.asked(), List.of());
        };
    }

    private Turn of(Practice practice, Ask.OfReminders ask, List<Reminder> reminders) {
        if (reminders.isEmpty()) {
            return new Turn.GoOn(practice, say(Line.REMINDERS_NONE));
        }
        return switch (ask) {
            case Ask.ListReminders list -> new Turn.GoOn(practice, told(reminders));
            case Ask.ChangeReminder change -> change(practice, change, meant(reminders, change.which()));
            case Ask.CancelReminder cancel -> cancel(practice, cancel, meant(reminders, cancel.which()));
        };
    }

    private Turn change(Practice practice, Ask.ChangeReminder ask, List<Reminder> meant) {
        if (meant.size() != 1) {
            return new Turn.GoOn(practice, told(meant).then(say(Line.REMINDER_WHICH)));
        }
        if (ask.days().isEmpty() && ask.time().isEmpty()) {
            return new Turn.GoOn(practice, told(meant).then(say(Line.REMINDER_HOW)));
        }
        ReminderWish was = meant.getFirst().when();
        ReminderWish when = new ReminderWish(
                ask.days().isEmpty() ? was.days() : ask.days(), ask.time().orElse(was.time()));
        Pending pending = new Pending.ChangeReminder(meant.getFirst().id(), when);
        return questions.ask(practice, pending, say(Line.REMINDER_CHANGE_ASK, words.of(when)));
    }

    private Turn cancel(Practice practice, Ask.CancelReminder ask, List<Reminder> meant) {
        if (meant.size() > 1 && !ask.sure()) {
            Map<String, String> values = Map.of("count", Integer.toString(meant.size()));
            return questions.ask(practice, new Pending.CancelReminders(), say(Line.REMINDERS_CANCEL_ASK, values));
        }
        return new Turn.Do(
                new Deed.CancelReminders(meant.stream().map(Reminder::id).toList()));
    }

    /** Those that come on that day; all, where none does or no day was said. */
    private static List<Reminder> meant(List<Reminder> reminders, Optional<DayOfWeek> which) {
        Set<DayOfWeek> days = new HashSet<>();
        which.ifPresent(days::add);
        List<Reminder> onThatDay = reminders.stream()
                .filter(reminder -> reminder.when().days().containsAll(days))
                .toList();
        return onThatDay.isEmpty() ? reminders : onThatDay;
    }

    private Speech told(List<Reminder> reminders) {
        return say(Line.REMINDERS_ARE, Map.of("reminders", words.all(reminders)));
    }

    /** Alexa asks for a permission only between two sessions; the place in the routine is kept meanwhile. */
    private Turn refused(Practice practice, Upshot.Refusal why, Optional<ReminderWish> then) {
        return switch (why) {
            case NOT_PERMITTED ->
                then.isPresent()
                        ? new Turn.Close(practice, say(Line.REMINDERS_NEED_CONSENT), Optional.of(new Consent(then)))
                        : new Turn.GoOn(practice, say(Line.REMINDERS_NOT_ALLOWED)).asking(NOTHING_THEN);
            case NOT_HERE -> new Turn.GoOn(practice, say(Line.REMINDERS_NOT_HERE));
            case TOO_MANY -> new Turn.GoOn(practice, say(Line.REMINDERS_TOO_MANY));
            case UNREACHABLE -> new Turn.GoOn(practice, say(Line.REMINDERS_UNREACHABLE));
        };
    }

    private Turn drop(Practice practice) {
        return new Turn.GoOn(practice, say(Line.REMIND_NO));
    }

    private Turn keep(Practice practice) {
        return new Turn.GoOn(practice, say(Line.REMINDERS_STAY));
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }

    private Speech say(Line line, Map<String, String> values) {
        return Speech.of(library.say(line, values));
    }
}
