package looselegs.practice;

import java.time.Duration;

/** How the two minutes that the source gives a move are spread over the sides. */
public enum Dose {
    /** Two minutes a move: both sides share them. */
    TWO_MINUTES_A_MOVE,
    /** Two minutes for each side. */
    TWO_MINUTES_A_SIDE;

    private static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    /** The work of one side, which gets both minutes if it is the only one. */
    Duration workOfASide(Sides sides) {
        boolean shared = this == TWO_MINUTES_A_MOVE && sides == Sides.BOTH;
        return shared ? ONE_MINUTE : TWO_MINUTES;
    }
}
