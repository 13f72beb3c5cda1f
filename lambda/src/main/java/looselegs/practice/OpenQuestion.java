package looselegs.practice;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.reminder.ReminderSchedule;

/** A question that the coach has asked. Mostly yes or no answers it; anything else drops it, unless it is a safety hold. */
public sealed interface OpenQuestion {
    /** Keeps the clock stopped after a report until the listener settles how to go on; neither yes nor no does. */
    sealed interface SafetyHold extends OpenQuestion {}

    /** Asks whether a move that hurt some time ago is fine again. */
    record FineAgain(String move) implements OpenQuestion {}

    /** Asks what to do after pain. */
    record Choice() implements SafetyHold {}

    /** Asks whether a doctor has okayed going on, after the listener mentioned a condition. */
    record Advice() implements SafetyHold {}

    /** Asks whether the easier version of a move is still too strong. */
    record EasierStill(String move) implements OpenQuestion {}

    /** Asks whether to delete everything that is stored. */
    record Forget() implements OpenQuestion {}

    /** Asks for the days or the time of a reminder, whichever is missing. */
    record When(Set<DayOfWeek> days, Optional<LocalTime> time) implements OpenQuestion {
        public When {
            days = Set.copyOf(days);
        }
    }

    /** Asks whether to set a reminder. */
    record Remind(ReminderSchedule when) implements OpenQuestion {}

    /** Asks whether to move the reminder with this id. */
    record ChangeReminder(String id, ReminderSchedule when) implements OpenQuestion {}

    /** Asks whether to cancel all of several reminders. */
    record CancelReminders(List<String> ids) implements OpenQuestion {
        public CancelReminders {
            ids = List.copyOf(ids);
        }
    }
}
