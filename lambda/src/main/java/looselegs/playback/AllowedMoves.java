package looselegs.playback;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import looselegs.catalog.Move;
import looselegs.practice.Practice;
import looselegs.profile.Caution;

/** Leaves out the moves that an earlier report rules out. */
public final class AllowedMoves {
    private AllowedMoves() {}

    public static boolean isLeftOut(Practice practice, Move move) {
        return practice.has(Caution.Kind.LEFT_OUT, move.id());
    }

    /** The moves that no report rules out, in the same order. */
    public static List<Move> of(Practice practice, List<Move> moves) {
        return moves.stream().filter(move -> !isLeftOut(practice, move)).toList();
    }

    /**
     * The nearest move that no report rules out.
     *
     * @param move id of the move to begin from, which is not an answer itself
     * @param neighbor the next or the previous move of one, by its id
     */
    public static Optional<Move> nearest(Practice practice, String move, Function<String, Optional<Move>> neighbor) {
        Optional<Move> next = neighbor.apply(move);
        while (next.isPresent() && isLeftOut(practice, next.get())) {
            next = neighbor.apply(next.get().id());
        }
        return next;
    }

    /** The move to offer after the last step: none after a routine, else the next one of all moves. */
    public static Optional<Move> afterLast(Practice practice, Function<String, Optional<Move>> next) {
        return practice.isRoutine()
                ? Optional.empty()
                : nearest(practice, practice.routine().getFirst(), next);
    }
}
