package looselegs.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A move that was worked through to its end. The same move at the same second is the same event, however often it is told.
 *
 * @param move its id
 * @param at when it ended; cut to whole seconds
 */
public record DoneMove(String move, Instant at) implements Comparable<DoneMove> {
    private static final Comparator<DoneMove> ORDER =
            Comparator.comparing(DoneMove::at).thenComparing(DoneMove::move);

    public DoneMove {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The earlier one first; of one second, in the order of the ids. */
    @Override
    public int compareTo(DoneMove other) {
        return ORDER.compare(this, other);
    }
}
