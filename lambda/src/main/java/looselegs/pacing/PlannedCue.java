package looselegs.pacing;

import java.time.Duration;
import java.util.Comparator;

/**
 * A cue with its planned place on the work clock of one side.
 *
 * @param startInclusive when its first word is due
 * @param anchored whether the second matters to the listener's clock (ten seconds left, three, two, one): such a cue
 *     is never moved; other cues make room for it
 */
public record PlannedCue(Cue.Say cue, Duration startInclusive, boolean anchored) {
    static final Comparator<PlannedCue> BY_START = Comparator.comparing(PlannedCue::startInclusive);

    /** A prompt that begins at about {@code start}. */
    public static PlannedCue from(Duration start, Cue.Say cue) {
        return new PlannedCue(cue, start, false);
    }

    /** A clock signal whose first word falls on {@code start}. */
    public static PlannedCue exactlyFrom(Duration start, Cue.Say cue) {
        return new PlannedCue(cue, start, true);
    }

    /** A clock signal whose last word ends at {@code end}. */
    public static PlannedCue exactlyUntil(Duration end, Cue.Say cue) {
        return new PlannedCue(cue, end.minus(cue.length()), true);
    }

    Duration endExclusive() {
        return startInclusive.plus(cue.length());
    }

    /** Whether it neither begins before the work nor ends after it. */
    boolean isWithin(Duration work) {
        return !startInclusive.isNegative() && endExclusive().compareTo(work) <= 0;
    }

    PlannedCue movedTo(Duration start) {
        return new PlannedCue(cue, start, anchored);
    }
}
