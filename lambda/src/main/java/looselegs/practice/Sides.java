package looselegs.practice;

import java.util.List;
import looselegs.pacing.Side;

/** Which sides a listener works on. */
public enum Sides {
    BOTH,
    LEFT,
    RIGHT;

    /** The sides in the order in which they are worked on: left comes first. */
    public List<Side> inOrder() {
        return switch (this) {
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
        };
    }

    public Side first() {
        return this == RIGHT ? Side.RIGHT : Side.LEFT;
    }

    public Side last() {
        return this == LEFT ? Side.LEFT : Side.RIGHT;
    }

    public boolean includes(Side side) {
        return this == BOTH || first() == side;
    }
}
