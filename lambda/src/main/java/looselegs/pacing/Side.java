package looselegs.pacing;

/** A side of the body, seen by the listener. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
