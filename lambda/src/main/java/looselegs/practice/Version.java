package looselegs.practice;

/** How strong a move is. */
public enum Version {
    STANDARD,
    EASIER
}
