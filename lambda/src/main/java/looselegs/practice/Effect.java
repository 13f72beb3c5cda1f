package looselegs.practice;

import java.util.List;
import looselegs.reminder.ReminderSchedule;

/** Something outside of the practice that has to be done before there is an answer; what came of it is told to the coach. */
public sealed interface Effect {
    /** To find out which reminders there are, for what was asked of them. */
    record ListReminders(AccountRequest.NeedsReminders asked) implements Effect {}

    /** To set a reminder; {@code saying} is what it says. */
    record SetReminder(ReminderSchedule when, String saying) implements Effect {}

    /** To set a reminder otherwise; {@code saying} is what it says. */
    record ChangeReminder(String id, ReminderSchedule when, String saying) implements Effect {}

    /** To remove reminders, given by their ids. */
    record CancelReminders(List<String> ids) implements Effect {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }

    /** To remove everything that is kept of the listener. */
    record Forget() implements Effect {}
}
