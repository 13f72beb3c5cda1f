package looselegs.reminder;

import java.util.List;

/** Refuses everything. */
final class NoReminders implements Reminders {
    private static final Upshot NOT_HERE = new Upshot.Refused(Upshot.Refusal.NOT_HERE);

    @Override
    public Upshot list() {
        return NOT_HERE;
    }

    @Override
    public Upshot set(ReminderWish when, String saying) {
        return NOT_HERE;
    }

    @Override
    public Upshot change(String id, ReminderWish when, String saying) {
        return NOT_HERE;
    }

    @Override
    public Upshot cancel(List<String> ids) {
        return NOT_HERE;
    }
}
