package looselegs.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.SpokenLength;

/** Where a practice stands when the coach has finished speaking. */
public sealed interface PracticeState {
    /** Nothing is chosen. */
    record Idle() implements PracticeState {}

    /**
     * Moves were named, and the coach asked: with one, whether to do it; with more, which.
     *
     * @param moves ids, in the order in which they were named; never empty
     * @param together whether to do them all was asked, rather than which
     * @param back where a practice stood that was interrupted by this
     */
    record Offered(List<String> moves, boolean together, Optional<Position> back) implements PracticeState {
        public Offered {
            moves = List.copyOf(moves);
        }
    }

    /** The set-up of a step was told; the listener says when to start. */
    record Ready(int step) implements PracticeState {}

    /**
     * A timeline was sent and is being heard.
     *
     * @param began when its speech began
     * @param lead what was said before the timeline began
     * @param from where the timeline began
     * @param parts how many parts were sent: the second one is in the reprompt
     */
    record Playing(Instant began, SpokenLength lead, Position from, int parts) implements PracticeState {
        /** To be played from here; the player says when it began. */
        public static Playing from(Position from) {
            return new Playing(Instant.EPOCH, SpokenLength.NOTHING, from, 1);
        }
    }

    /** What was sent was heard; more of the routine is to come, from here. */
    record BetweenParts(Position next) implements PracticeState {}

    /** The clock stands; the position is kept. */
    record Paused(Position at) implements PracticeState {}

    /** A practice of another day stopped here, and the coach asked whether to go on. */
    record Resumable(Position at) implements PracticeState {}

    /** A step was heard to its end. */
    record Finished(int step) implements PracticeState {}
}
