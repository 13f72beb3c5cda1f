package looselegs.coaching;

/** How a move is done after something was reported of it. */
public enum Caution {
    /** In its easier version. */
    EASIER,
    /** Not at all, unless it is asked for by its name. */
    LEFT_OUT
}
