package looselegs.profile;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * A completed move. The same move at the same second is the same event, even if it is reported twice.
 *
 * @param move its id
 * @param at when it ended; truncated to seconds
 */
public record DoneMove(String move, Instant at) implements Comparable<DoneMove> {
    private static final Comparator<DoneMove> ORDER =
            Comparator.comparing(DoneMove::at).thenComparing(DoneMove::move);

    public DoneMove {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Orders by time, then by id. */
    @Override
    public int compareTo(DoneMove other) {
        return ORDER.compare(this, other);
    }
}
