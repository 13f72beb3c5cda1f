package looselegs.practice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import looselegs.reminder.EffectResult;
import looselegs.reminder.ReminderSchedule;

/** An input about reminders or stored data, which leaves the practice where it is. */
public sealed interface AccountRequest extends Input {
    /** A request that can only be answered once the listener's reminders have been looked up. */
    sealed interface NeedsReminders extends AccountRequest {}

    /** Asks for a weekly reminder; the coach asks for what is missing. */
    record Remind(Set<DayOfWeek> days, Optional<LocalTime> time) implements AccountRequest {
        public Remind {
            days = Set.copyOf(days);
        }
    }

    /** Asks which reminders there are. */
    record ListReminders() implements NeedsReminders {}

    /**
     * Moves a reminder to other days or another time.
     *
     * @param which a day of the reminder that is meant
     */
    record ChangeReminder(Optional<DayOfWeek> which, Set<DayOfWeek> days, Optional<LocalTime> time)
            implements NeedsReminders {
        public ChangeReminder {
            days = Set.copyOf(days);
        }
    }

    /**
     * Cancels a reminder.
     *
     * @param which a day of the reminder that is meant; all reminders if empty
     */
    record CancelReminder(Optional<DayOfWeek> which) implements NeedsReminders {}

    /**
     * Answers Alexa's question whether this skill may set reminders.
     *
     * @param then the reminder that the question was for
     */
    record Consented(ConsentAnswer answer, Optional<ReminderSchedule> then) implements AccountRequest {}

    /** How the listener answered a question that Alexa itself asked. */
    enum ConsentAnswer {
        ACCEPTED,
        DENIED,
        NOT_ANSWERED
    }

    /**
     * Asks what the skill knows about the listener.
     *
     * @param kept whether anything is stored; false after "forget me"
     */
    record Know(boolean kept) implements AccountRequest {}

    /** Asks to delete everything that is stored about the listener. */
    record Forget() implements AccountRequest {}

    /** Reports the result of an effect. Nobody says this; it follows within the same request. */
    record EffectDone(Effect effect, EffectResult result) implements AccountRequest {}
}
