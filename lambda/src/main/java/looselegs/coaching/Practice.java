package looselegs.coaching;

import java.util.List;
import java.util.Optional;

/**
 * One listener going through one routine. Immutable.
 *
 * @param routine ids of moves in the order in which they are done; a move asked for alone is a routine of one
 * @param recall the last question about a move, for "say that again"
 */
public record Practice(Options options, List<String> routine, Standing standing, Optional<Ask.Explain> recall) {
    public Practice {
        routine = List.copyOf(routine);
    }

    /** A practice in which nothing has been said. */
    public static Practice fresh(int seed) {
        return new Practice(Options.standard(seed), List.of(), new Standing.Fresh(), Optional.empty());
    }

    Practice with(Standing next) {
        return new Practice(options, routine, next, recall);
    }

    Practice with(Options next) {
        return new Practice(next, routine, standing, recall);
    }

    Practice withRecall(Optional<Ask.Explain> next) {
        return new Practice(options, routine, standing, next);
    }

    Practice withRoutine(List<String> moves, Standing next) {
        return new Practice(options, moves, next, recall);
    }

    /** Whether a move has begun and is not over. */
    boolean isUnderWay() {
        return standing instanceof Standing.Playing || standing instanceof Standing.Paused;
    }

    /** The move that the practice is about, if it is about one. */
    Optional<String> currentMove() {
        return switch (standing) {
            case Standing.Fresh fresh -> Optional.empty();
            case Standing.Offered offered ->
                offered.moves().size() == 1 ? Optional.of(offered.moves().getFirst()) : Optional.empty();
            case Standing.Prepared prepared -> Optional.of(routine.get(prepared.step()));
            case Standing.Playing playing ->
                Optional.of(routine.get(playing.from().step()));
            case Standing.Paused paused -> Optional.of(routine.get(paused.at().step()));
            case Standing.Finished finished -> Optional.of(routine.get(finished.step()));
        };
    }
}
