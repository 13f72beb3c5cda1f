package looselegs.practice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.reminder.ReminderSchedule;

/** What a listener was asked, mostly to be answered by yes or no; anything else that is said drops all but a hold. */
public sealed interface OpenQuestion {
    /** After a report the clock stands until the listener has settled how to go on; neither yes nor no does. */
    sealed interface SafetyHold extends OpenQuestion {}

    /** Whether a move that hurt some time ago is fine again. */
    record FineAgain(String move) implements OpenQuestion {}

    /** What to do after pain: a choice of several. */
    record Choice() implements SafetyHold {}

    /** Whether a doctor, or whoever knows, was asked after an illness was told. */
    record Advice() implements SafetyHold {}

    /** Whether this move is still too strong in its easier version. */
    record EasierStill(String move) implements OpenQuestion {}

    /** Whether everything that is kept is to be forgotten. */
    record Forget() implements OpenQuestion {}

    /** On which days, or at what time, to be reminded: one of them is not said yet. */
    record When(Set<DayOfWeek> days, Optional<LocalTime> time) implements OpenQuestion {
        public When {
            days = Set.copyOf(days);
        }
    }

    /** Whether to be reminded then. */
    record Remind(ReminderSchedule when) implements OpenQuestion {}

    /** Whether a reminder, given by its id, is to come then instead. */
    record ChangeReminder(String id, ReminderSchedule when) implements OpenQuestion {}

    /** Whether to cancel all of several reminders. */
    record CancelReminders(List<String> ids) implements OpenQuestion {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }
}
