package looselegs.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import looselegs.content.ContentObject;
import looselegs.content.TextRule;

/** Reads a routine. */
final class RoutineReader {
    private static final int LONGEST_MINUTES = 120;

    private RoutineReader() {}

    static Routine read(ContentObject routine, Set<String> knownMoves) {
        routine.allowOnly(Set.of("id", "moves", "minutes"));
        routine.requireFileId();
        List<String> moves = routine.has("moves") ? routine.texts("moves", 1, TextRule.ANY) : List.of();
        List<String> unknown =
                moves.stream().filter(move -> !knownMoves.contains(move)).toList();
        unknown.forEach(move -> routine.mistake(
                "moves", "write ids of " + knownMoves.stream().sorted().toList() + " in place of " + move));
        checkLength(routine, moves.isEmpty() ? knownMoves.size() : moves.size());
        Optional<Duration> time = routine.has("minutes")
                ? Optional.of(Duration.ofMinutes(routine.integer("minutes", 1, LONGEST_MINUTES)))
                : Optional.empty();
        return new Routine(
                routine.fileId(), moves.stream().filter(knownMoves::contains).toList(), time);
    }

    private static void checkLength(ContentObject routine, int moves) {
        if (moves > Routine.MOST_MOVES) {
            routine.mistake(
                    "moves",
                    "write at most " + Routine.MOST_MOVES + " ids, since a session holds no more; now it means " + moves
                            + " moves");
        }
    }
}
