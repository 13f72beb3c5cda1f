package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import looselegs.pacing.Position;

/** Where a practice stands when the coach has finished speaking. */
public sealed interface Standing {
    /** Nothing is chosen. */
    record Fresh() implements Standing {}

    /**
     * Moves were named, and the coach asked: with one, whether to do it; with more, which.
     *
     * @param moves ids, in the order in which they were named; never empty
     */
    record Offered(List<String> moves) implements Standing {
        public Offered {
            moves = List.copyOf(moves);
        }
    }

    /** The set-up of a step was told; the listener says when to start. */
    record Prepared(int step) implements Standing {}

    /**
     * A timeline was sent and is being heard.
     *
     * @param began when its speech began
     * @param lead what was said before the timeline began
     * @param from where the timeline began
     */
    record Playing(Instant began, Duration lead, Position from) implements Standing {
        /** To be played from here; the player says when it began. */
        static Playing from(Position from) {
            return new Playing(Instant.EPOCH, Duration.ZERO, from);
        }
    }

    /** The clock stands; the position is kept. */
    record Paused(Position at) implements Standing {}

    /** A step was heard to its end. */
    record Finished(int step) implements Standing {}
}
