package looselegs.reminder;

/**
 * A reminder that is set.
 *
 * @param id given by the service
 */
public record Reminder(String id, ReminderSchedule when) {}
