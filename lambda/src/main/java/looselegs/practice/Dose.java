package looselegs.practice;

import java.time.Duration;

/** How the two minutes that the source gives a move fall on the sides. */
public enum Dose {
    /** Two minutes a move: both sides share them. */
    TWO_MINUTES_A_MOVE,
    /** Two minutes for each side. */
    TWO_MINUTES_A_SIDE;

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    /** The work of one side. Somebody who works on one side only has the two minutes for that side. */
    Duration workOfASide(Sides sides) {
        boolean shared = this == TWO_MINUTES_A_MOVE && sides == Sides.BOTH;
        return shared ? TWO_MINUTES.dividedBy(2) : TWO_MINUTES;
    }
}
