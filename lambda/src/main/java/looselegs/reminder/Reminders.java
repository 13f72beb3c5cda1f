package looselegs.reminder;

import java.util.List;

/**
 * The reminders that this skill has set for one listener. No method throws: failures are {@link EffectResult.Refused}. Each
 * call to the service ends within two seconds.
 */
public interface Reminders {
    /** For devices without reminders. */
    Reminders NONE = new NoReminders();

    /** Returns {@link EffectResult.Listed}, unless refused. */
    EffectResult list();

    /**
     * Adds a reminder.
     *
     * @param text spoken when it is due
     */
    EffectResult set(ReminderSchedule when, String text);

    /** Changes a reminder. */
    EffectResult change(String id, ReminderSchedule when, String text);

    /** Cancels reminders. One that does not exist counts as canceled. */
    EffectResult cancel(List<String> ids);
}
