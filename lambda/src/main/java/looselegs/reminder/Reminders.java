package looselegs.reminder;

import java.util.List;

/**
 * The reminders of one listener that this skill has set. No method throws: what is wrong is an {@link
 * Upshot.Refused}. Each call outside ends within two seconds.
 */
public interface Reminders {
    /** Of a device that has none. */
    Reminders NONE = new NoReminders();

    /** Gives {@link EffectResult.Listed}, unless refused. */
    EffectResult list();

    /**
     * Sets one more.
     *
     * @param saying what is said when it is time
     */
    EffectResult set(ReminderSchedule when, String saying);

    /** Sets one otherwise; {@code saying} as for {@link #set}. */
    EffectResult change(String id, ReminderSchedule when, String saying);

    /** Removes these; one that is not there counts as removed. */
    EffectResult cancel(List<String> ids);
}
