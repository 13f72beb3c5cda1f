package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A named list of moves.
 *
 * @param moves ids in the order of the routine, at most {@value #MOST_MOVES}; empty for all moves in their own order
 * @param time the longest that it may take; if empty, it takes as long as its moves
 */
public record Routine(String id, List<String> moves, Optional<Duration> time) {
    /** The most moves that fit into a session's attributes; they take two hours. */
    public static final int MOST_MOVES = 30;

    public Routine {
        moves = List.copyOf(moves);
    }
}
