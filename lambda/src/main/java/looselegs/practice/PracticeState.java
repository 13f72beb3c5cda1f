package looselegs.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.SpokenLength;

/** Where a practice is once the coach has finished speaking. */
public sealed interface PracticeState {
    /** Nothing is chosen. */
    record Idle() implements PracticeState {}

    /**
     * The coach named moves and asked which to do, or whether to do the only one.
     *
     * @param moves ids, in the order in which they were named; never empty
     * @param together whether the question was to do all of them, rather than which
     * @param back the position of the practice that this interrupted
     */
    record Offered(List<String> moves, boolean together, Optional<Position> back) implements PracticeState {
        public Offered {
            moves = List.copyOf(moves);
        }
    }

    /** The coach has told the set-up of a step and waits for "start". */
    record Ready(int step) implements PracticeState {}

    /**
     * The listener is hearing a timeline.
     *
     * @param began when its speech began
     * @param lead what was said before the timeline began
     * @param from where the timeline began
     * @param parts how many parts were sent: the second one is in the reprompt
     */
    record Playing(Instant began, SpokenLength lead, Position from, int parts) implements PracticeState {
        /** Plays from a position; {@code PartComposer} fills in when it began. */
        public static Playing from(Position from) {
            return new Playing(Instant.EPOCH, SpokenLength.NOTHING, from, 1);
        }
    }

    /** Everything sent was heard, and more of the routine is to come from here. */
    record BetweenParts(Position next) implements PracticeState {}

    /** The clock is stopped at a position. */
    record Paused(Position at) implements PracticeState {}

    /** A practice of another day stopped here, and the coach has asked whether to go on. */
    record Resumable(Position at) implements PracticeState {}

    /** The last step was heard to its end. */
    record Finished(int step) implements PracticeState {}
}
