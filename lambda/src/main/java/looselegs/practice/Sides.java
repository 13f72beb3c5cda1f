package looselegs.practice;

import java.util.List;
import looselegs.pacing.Side;

/** Which sides a listener works on. */
public enum Sides {
    BOTH,
    LEFT,
    RIGHT;

    /** Left comes first. */
    public List<Side> inOrder() {
        return switch (this) {
            case BOTH -> List.of(Side.LEFT, Side.RIGHT);
            case LEFT -> List.of(Side.LEFT);
            case RIGHT -> List.of(Side.RIGHT);
        };
    }
}
