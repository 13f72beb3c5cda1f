package looselegs.practice;

import java.util.Optional;
import looselegs.reminder.ReminderSchedule;

/**
 * A request to the listener to allow reminders.
 *
 * @param then the reminder to set once they are allowed; empty to show only in the app where to allow them
 */
public record ConsentRequest(Optional<ReminderSchedule> then) {}
