package looselegs.pacing;

import java.time.Duration;

/**
 * A place in a practice.
 *
 * @param step the place of the move in the routine, from zero
 * @param side the side that the phase is about
 * @param done how much of the phase lies behind; in {@link Phase#WORK} these are the seconds of work done
 */
public record Position(int step, Phase phase, Side side, Duration done) {
    public Position {
        if (step < 0 || done.isNegative()) {
            throw new IllegalArgumentException("no such position: step " + step + ", " + done + " done");
        }
    }

    /** The very beginning of a phase. */
    public static Position startOf(int step, Phase phase, Side side) {
        return new Position(step, phase, side, Duration.ZERO);
    }

    /** Another place in the same phase. */
    public Position withDone(Duration next) {
        return new Position(step, phase, side, next);
    }

    /** Whether this place lies in the same phase of the same side of the same step. */
    public boolean isIn(Section section) {
        return step == section.step() && phase == section.phase() && side == section.side();
    }
}
