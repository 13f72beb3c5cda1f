package looselegs.coaching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One listener going through one routine. Immutable.
 *
 * @param routine ids of moves in the order in which they are done; a move asked for alone is a routine of one
 * @param known ids of moves that the listener has done before, and needs no long set-up for
 * @param recall the last question about a move, for "say that again"
 */
public record Practice(
        Options options, List<String> routine, Standing standing, Set<String> known, Optional<Ask.Explain> recall) {
    public Practice {
        routine = List.copyOf(routine);
        known = Set.copyOf(known);
    }

    /** A practice in which nothing has been said. */
    public static Practice fresh(int seed) {
        return new Practice(Options.standard(seed), List.of(), new Standing.Fresh(), Set.of(), Optional.empty());
    }

    Practice with(Standing next) {
        return new Practice(options, routine, next, known, recall);
    }

    Practice with(Options next) {
        return new Practice(next, routine, standing, known, recall);
    }

    Practice withRecall(Optional<Ask.Explain> next) {
        return new Practice(options, routine, standing, known, next);
    }

    Practice withRoutine(List<String> moves, Standing next) {
        return new Practice(options, moves, next, known, recall);
    }

    Practice withKnown(Set<String> moves) {
        return new Practice(options, routine, standing, moves, recall);
    }

    /** Whether this is a routine of several moves rather than one move asked for alone. */
    boolean isRoutine() {
        return routine.size() > 1;
    }

    /** Whether a move has begun and is not over. */
    boolean isUnderWay() {
        return standing instanceof Standing.Playing
                || standing instanceof Standing.Paused
                || standing instanceof Standing.Waiting;
    }

    /** The step of the routine that the practice is at, from zero, if it is at one. */
    Optional<Integer> currentStep() {
        return switch (standing) {
            case Standing.Fresh fresh -> Optional.empty();
            case Standing.Offered offered -> Optional.empty();
            case Standing.Prepared prepared -> Optional.of(prepared.step());
            case Standing.Playing playing -> Optional.of(playing.from().step());
            case Standing.Waiting waiting -> Optional.of(waiting.next().step());
            case Standing.Paused paused -> Optional.of(paused.at().step());
            case Standing.Finished finished -> Optional.of(finished.step());
        };
    }

    /** The move that the practice is about, if it is about one. */
    Optional<String> currentMove() {
        if (standing instanceof Standing.Offered offered && offered.moves().size() == 1) {
            return Optional.of(offered.moves().getFirst());
        }
        return currentStep().map(routine::get);
    }
}
