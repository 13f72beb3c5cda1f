package looselegs.practice;

import java.time.Duration;
import java.util.Optional;
import looselegs.catalog.Catalog;
import looselegs.pacing.Side;

/** An input that may move the practice along or change how it goes on. */
public sealed interface Command extends Input {
    /**
     * Opens the skill without saying more.
     *
     * @param known whether this listener has used the skill before
     */
    record Launch(boolean known) implements Command {}

    /** Asks to be set up for a move; the listener then says when to start. */
    record Guide(MoveChoice choice, PracticeOptions.Wish wish) implements Command {}

    /** Asks to be set up for a move and to start it right away. */
    record Start(MoveChoice choice, PracticeOptions.Wish wish) implements Command {}

    /**
     * Asks to be guided through several moves.
     *
     * @param atOnce whether to begin without waiting for "start"
     */
    record Routine(RoutineRequest routine, PracticeOptions.Wish wish, boolean atOnce) implements Command {}

    /** Asks for all moves that were just offered, or for all there are if none were. */
    record AllMoves() implements Command {}

    /** Leaves a move out of the routine. */
    record SkipMove(MoveChoice choice) implements Command {}

    /** Asks what to begin with. */
    record Recommend() implements Command {}

    /** Starts the routine over from its first move. */
    record RoutineOver() implements Command {}

    /** Switches to the other side now. */
    record OtherSide() implements Command {}

    /** Goes to the left or the right side of the current move, or picks the side for the moves to come. */
    record GoToSide(Side side) implements Command {}

    /**
     * Asks for time to get in place or to stay on a spot.
     *
     * @param time as the listener said it; empty for the default, and cut to the most that is allowed
     */
    record MoreTime(Optional<Duration> time) implements Command {}

    /** Asks the coach to talk less or more during the work. */
    record SetTalk(PracticeOptions.Talk talk) implements Command {}

    /** Asks that the next move starts by itself, or that the coach waits for a word. */
    record SetAdvance(PracticeOptions.Going going) implements Command {}

    /**
     * Asks which moves suit a tool, an area, or a complaint.
     *
     * @param id of that term; may be unknown
     */
    record MovesFor(Catalog.Kind kind, String id) implements Command {}

    /** Asks which moves there are. */
    record ListMoves() implements Command {}

    /**
     * Says which tool the listener has.
     *
     * @param tool id of the only tool at hand, which may be unknown; empty if the listener has all of them
     */
    record OwnTools(Optional<String> tool) implements Command {}

    /** Asks for more time to follow the set-up and settle from now on, or for no more than planned. */
    record SetSettleTime(boolean longer) implements Command {}

    /** Asks to do the move another way: other sides, version, or dose. */
    record ChangeOptions(PracticeOptions.Wish wish) implements Command {}

    /** Says "start", or "I'm in place". */
    record Ready() implements Command {}

    record Pause() implements Command {}

    record Resume() implements Command {}

    record Next() implements Command {}

    record Previous() implements Command {}

    record StartOver() implements Command {}

    record Yes() implements Command {}

    record No() implements Command {}

    /** Ends the session. */
    record Stop() implements Command {}
}
