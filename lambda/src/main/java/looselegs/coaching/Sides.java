package looselegs.coaching;

import java.util.List;
import looselegs.pacing.Side;

/** Which sides a listener works on. */
public enum Sides {
    BOTH(Side.LEFT, Side.RIGHT),
    LEFT(Side.LEFT),
    RIGHT(Side.RIGHT);

    private final List<Side> inOrder;

    Sides(Side... inOrder) {
        this.inOrder = List.of(inOrder);
    }

    /** Left comes first. */
    List<Side> inOrder() {
        return inOrder;
    }
}
