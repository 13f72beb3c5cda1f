package looselegs.pacing;

/** What a stretch of a move is for. Only {@link #WORK} runs on the work clock. */
public enum Phase {
    /** Says which move comes and what it takes. */
    ANNOUNCE,
    /** Says how to get there. */
    SET_UP,
    /** Gives time to get there; ends with the start cue. */
    SETTLE,
    /** Timed: begins when the start cue has ended, ends when the stop cue begins. */
    WORK,
    /** The stop cue, at zero. */
    STOP,
    /** Gives time to turn to the other side; ends with the start cue. */
    CHANGE_OVER,
    /** Ends the move. */
    CLOSE
}
