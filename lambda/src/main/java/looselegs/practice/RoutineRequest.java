package looselegs.practice;

import java.time.Duration;
import java.util.Optional;
import looselegs.catalog.Selection;

/**
 * A request for a routine.
 *
 * @param named id of a named routine
 * @param selection which of its moves, else of all
 * @param time the longest that it may take
 * @param understood false if the listener named something that is no routine, no tool, and no time
 */
public record RoutineRequest(Optional<String> named, Selection selection, Optional<Duration> time, boolean understood) {
    /** Whether the listener said only a time, of at most {@code most}. */
    public boolean isTimeWithin(Duration most) {
        return named.isEmpty()
                && selection.equals(Selection.ALL)
                && time.filter(wanted -> wanted.compareTo(most) <= 0).isPresent();
    }
}
