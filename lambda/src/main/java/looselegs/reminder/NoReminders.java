package looselegs.reminder;

import java.util.List;

/** Refuses everything. */
final class NoReminders implements Reminders {
    private static final EffectResult NOT_HERE = new EffectResult.Refused(EffectResult.Refusal.NOT_HERE);

    @Override
    public EffectResult list() {
        return NOT_HERE;
    }

    @Override
    public EffectResult set(ReminderSchedule when, String saying) {
        return NOT_HERE;
    }

    @Override
    public EffectResult change(String id, ReminderSchedule when, String saying) {
        return NOT_HERE;
    }

    @Override
    public EffectResult cancel(List<String> ids) {
        return NOT_HERE;
    }
}
