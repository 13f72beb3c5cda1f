package looselegs.pacing;

import java.time.Duration;

/**
 * A point in a practice.
 *
 * @param step index of the move in the routine, from zero
 * @param side the side of the body that the phase is about
 * @param done how much of the phase is over, zero or more; in {@link Phase#WORK}, the work done
 */
public record Position(int step, Phase phase, Side side, Duration done) {
    public Position {
        if (step < 0 || done.isNegative()) {
            throw new IllegalArgumentException("no such position: step " + step + ", " + done + " done");
        }
    }

    /** The beginning of a phase. */
    public static Position startOf(int step, Phase phase, Side side) {
        return new Position(step, phase, side, Duration.ZERO);
    }

    /** Another point in the same phase. */
    public Position withDone(Duration next) {
        return new Position(step, phase, side, next);
    }

    /** Whether the section has the same step, phase and side; its length does not matter. */
    public boolean isIn(Section section) {
        return step == section.step() && phase == section.phase() && side == section.side();
    }
}
