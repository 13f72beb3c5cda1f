package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A named choice of moves.
 *
 * @param moves ids in the order in which they are done, at most {@value #MOST_MOVES}; empty for all moves in their order
 * @param time the longest that it may take; without one it takes as long as its moves
 */
public record Routine(String id, List<String> moves, Optional<Duration> time) {
    /** More would not fit into what a session can remember; these take two hours. */
    public static final int MOST_MOVES = 30;

    public Routine {
        moves = List.copyOf(moves);
    }
}
