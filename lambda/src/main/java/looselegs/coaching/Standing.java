package looselegs.coaching;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.pacing.Heard;
import looselegs.pacing.Position;

/** Where a practice stands when the coach has finished speaking. */
public sealed interface Standing {
    /** Nothing is chosen. */
    record Fresh() implements Standing {}

    /**
     * Moves were named, and the coach asked: with one, whether to do it; with more, which.
     *
     * @param moves ids, in the order in which they were named; never empty
     * @param together whether to do them all was asked, rather than which
     * @param back where a practice stood that was interrupted by this
     */
    record Offered(List<String> moves, boolean together, Optional<Position> back) implements Standing {
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
     * @param parts how many parts were sent: the second one is in the reprompt
     */
    record Playing(Instant began, Heard lead, Position from, int parts) implements Standing {
        /** To be played from here; the player says when it began. */
        static Playing from(Position from) {
            return new Playing(Instant.EPOCH, Heard.NOTHING, from, 1);
        }
    }

    /** What was sent was heard; more of the routine is to come, from here. */
    record Waiting(Position next) implements Standing {}

    /** The clock stands; the position is kept. */
    record Paused(Position at) implements Standing {}

    /** A practice of another day stopped here, and the coach asked whether to go on. */
    record Left(Position at) implements Standing {}

    /** A step was heard to its end. */
    record Finished(int step) implements Standing {}
}
