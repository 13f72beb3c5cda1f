package looselegs.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.Side;

/**
 * The place where a practice stopped.
 *
 * @param routine ids of the moves in order; at least one
 * @param at the position; its step is an index into the routine, its time is truncated to milliseconds
 * @param onlySide the side, if the practice was of one side only
 * @param savedAt when the practice stopped; truncated to seconds
 */
public record Bookmark(List<String> routine, Position at, Optional<Side> onlySide, Instant savedAt) {
    public Bookmark {
        routine = List.copyOf(routine);
        if (at.step() >= routine.size()) {
            throw new IllegalArgumentException("step " + at.step() + " of a routine of " + routine.size());
        }
        if (onlySide.isPresent() && onlySide.get() != at.side()) {
            throw new IllegalArgumentException("stopped on the side that is not worked on");
        }
        at = new Position(at.step(), at.phase(), at.side(), at.done().truncatedTo(ChronoUnit.MILLIS));
        savedAt = savedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
