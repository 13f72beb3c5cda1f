package looselegs.coaching;

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
public record RoutineWish(Optional<String> named, Selection selection, Optional<Duration> time, boolean understood) {}
