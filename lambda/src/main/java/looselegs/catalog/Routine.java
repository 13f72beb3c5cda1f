package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A named choice of moves.
 *
 * @param moves ids in the order in which they are done; empty for all moves in their order
 * @param time the longest that it may take; without one it takes as long as its moves
 */
public record Routine(String id, List<String> moves, Optional<Duration> time) {
    public Routine {
        moves = List.copyOf(moves);
    }
}
