package looselegs.pacing;

/** The phases of a move, in order. Only {@link #WORK} counts toward a move's work. */
public enum Phase {
    /** Names the move and the tool it needs. */
    ANNOUNCE,
    /** Explains how to get into position. */
    SET_UP,
    /** Gives time to get into position; ends with the start cue. */
    SETTLE,
    /** The timed work of one side, from the end of the start cue to the beginning of the stop cue. */
    WORK,
    /** The stop cue, when no work is left. */
    STOP,
    /** Gives time to turn to the other side; ends with the start cue. */
    CHANGE_OVER,
    /** Ends the move. */
    CLOSE
}
