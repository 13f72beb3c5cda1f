package looselegs.coaching;

import java.util.List;
import looselegs.reminder.ReminderWish;

/** Something outside of the practice that has to be done before there is an answer; what came of it is told to the coach. */
public sealed interface Deed {
    /** To find out which reminders there are, for what was asked of them. */
    record ListReminders(Ask.OfReminders asked) implements Deed {}

    /** To set a reminder; {@code saying} is what it says. */
    record SetReminder(ReminderWish when, String saying) implements Deed {}

    /** To set a reminder otherwise; {@code saying} is what it says. */
    record ChangeReminder(String id, ReminderWish when, String saying) implements Deed {}

    /** To remove reminders, given by their ids. */
    record CancelReminders(List<String> ids) implements Deed {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }

    /** To remove everything that is kept of the listener. */
    record Forget() implements Deed {}
}
