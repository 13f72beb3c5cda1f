package looselegs.practice;

import java.util.List;
import looselegs.reminder.ReminderSchedule;

/** A call to Amazon or the store that must happen before there is an answer; the coach hears its result. */
public sealed interface Effect {
    /** Looks up the reminders, for the request that asked about them. */
    record ListReminders(AccountRequest.NeedsReminders asked) implements Effect {}

    /** Sets a reminder; {@code saying} is what it says. */
    record SetReminder(ReminderSchedule when, String saying) implements Effect {}

    /** Moves a reminder to another time; {@code saying} is what it says. */
    record ChangeReminder(String id, ReminderSchedule when, String saying) implements Effect {}

    /** Cancels reminders by their ids. */
    record CancelReminders(List<String> ids) implements Effect {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }

    /** Deletes everything that is stored about the listener. */
    record Forget() implements Effect {}
}
