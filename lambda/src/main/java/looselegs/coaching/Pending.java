package looselegs.coaching;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.reminder.ReminderWish;

/** What a listener was asked, mostly to be answered by yes or no; anything else that is said drops all but a hold. */
public sealed interface Pending {
    /** After a report the clock stands until the listener has settled how to go on; neither yes nor no does. */
    sealed interface Hold extends Pending {}

    /** Whether a move that hurt some time ago is fine again. */
    record FineAgain(String move) implements Pending {}

    /** What to do after pain: a choice of several. */
    record Choice() implements Hold {}

    /** Whether a doctor, or whoever knows, was asked after an illness was told. */
    record Advice() implements Hold {}

    /** Whether this move is still too strong in its easier version. */
    record EasierStill(String move) implements Pending {}

    /** Whether everything that is kept is to be forgotten. */
    record Forget() implements Pending {}

    /** On which days, or at what time, to be reminded: one of them is not said yet. */
    record When(Set<DayOfWeek> days, Optional<LocalTime> time) implements Pending {
        public When {
            days = Set.copyOf(days);
        }
    }

    /** Whether to be reminded then. */
    record Remind(ReminderWish when) implements Pending {}

    /** Whether a reminder, given by its id, is to come then instead. */
    record ChangeReminder(String id, ReminderWish when) implements Pending {}

    /** Whether to cancel all of several reminders. */
    record CancelReminders(List<String> ids) implements Pending {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }
}
