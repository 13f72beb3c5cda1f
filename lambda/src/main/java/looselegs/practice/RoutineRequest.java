package looselegs.practice;

import java.time.Duration;
import java.util.Optional;
import looselegs.catalog.Selection;

/**
 * Which routine a listener asks for.
 *
 * @param named id of a named routine
 * @param selection which of its moves, else of all
 * @param time the longest that it may take
 * @param understood false where something was named that is no routine, no tool, no time
 */
public record RoutineRequest(Optional<String> named, Selection selection, Optional<Duration> time, boolean understood) {
    /** Whether nothing was said but a time, and that no longer than {@code most}. */
    public boolean isTimeWithin(Duration most) {
        return named.isEmpty()
                && selection.equals(Selection.ALL)
                && time.filter(wanted -> wanted.compareTo(most) <= 0).isPresent();
    }
}
