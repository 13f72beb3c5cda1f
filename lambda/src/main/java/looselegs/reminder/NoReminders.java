package looselegs.reminder;

import java.util.List;

/** Reminders of a device that does not support them: refuses every call. */
final class NoReminders implements Reminders {
    private static final EffectResult NOT_HERE = new EffectResult.Refused(EffectResult.Refusal.NOT_HERE);

    @Override
    public EffectResult list() {
        return NOT_HERE;
    }

    @Override
    public EffectResult set(ReminderSchedule when, String text) {
        return NOT_HERE;
    }

    @Override
    public EffectResult change(String id, ReminderSchedule when, String text) {
        return NOT_HERE;
    }

    @Override
    public EffectResult cancel(List<String> ids) {
        return NOT_HERE;
    }
}
