package looselegs.coaching;

/** How strong a move is. */
public enum Version {
    STANDARD,
    EASIER
}
