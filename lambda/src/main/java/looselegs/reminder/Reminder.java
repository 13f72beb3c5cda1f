package looselegs.reminder;

/**
 * A reminder that is set.
 *
 * @param id given by who keeps it
 */
public record Reminder(String id, ReminderSchedule when) {}
