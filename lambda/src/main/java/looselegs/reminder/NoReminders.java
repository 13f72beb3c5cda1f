package looselegs.reminder;

import java.util.List;

/** Refuses everything. */
final class NoReminders implements Reminders {
    private static final Outcome NOT_HERE = new Outcome.Refused(Outcome.Refusal.NOT_HERE);

    @Override
    public Outcome list() {
        return NOT_HERE;
    }

    @Override
    public Outcome set(ReminderWish when, String saying) {
        return NOT_HERE;
    }

    @Override
    public Outcome change(String id, ReminderWish when, String saying) {
        return NOT_HERE;
    }

    @Override
    public Outcome cancel(List<String> ids) {
        return NOT_HERE;
    }
}
