package looselegs.practice;

import java.util.Optional;
import looselegs.reminder.ReminderSchedule;

/**
 * That the listener is asked to allow reminders.
 *
 * @param then the reminder to be set once that is allowed; empty if Alexa shall only show in the app where to allow it
 */
public record ConsentRequest(Optional<ReminderSchedule> then) {}
