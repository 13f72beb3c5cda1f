package looselegs.pacing;

import java.time.Duration;
import java.util.Comparator;

/**
 * A spoken cue with its planned start within the work of one side.
 *
 * @param startInclusive when its first word is due, from the start of the work
 * @param anchored whether the cue tells the time (ten seconds left, three, two, one); an anchored cue never moves, and
 *     other cues make room for it
 */
public record PlannedCue(Cue.Say cue, Duration startInclusive, boolean anchored) {
    static final Comparator<PlannedCue> BY_START = Comparator.comparing(PlannedCue::startInclusive);

    /** A prompt that starts at {@code start}, or a little later if that time is taken. */
    public static PlannedCue from(Duration start, Cue.Say cue) {
        return new PlannedCue(cue, start, false);
    }

    /** A time signal that starts exactly at {@code start}. */
    public static PlannedCue exactlyFrom(Duration start, Cue.Say cue) {
        return new PlannedCue(cue, start, true);
    }

    /** A time signal that ends exactly at {@code end}. */
    public static PlannedCue exactlyUntil(Duration end, Cue.Say cue) {
        return new PlannedCue(cue, end.minus(cue.length()), true);
    }

    Duration endExclusive() {
        return startInclusive.plus(cue.length());
    }

    /** Whether the whole cue falls within work of this length. */
    boolean isWithin(Duration work) {
        return !startInclusive.isNegative() && endExclusive().compareTo(work) <= 0;
    }

    PlannedCue movedTo(Duration start) {
        return new PlannedCue(cue, start, anchored);
    }
}
