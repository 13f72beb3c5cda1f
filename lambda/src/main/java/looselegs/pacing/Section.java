package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The cues of one phase, in speaking order.
 *
 * @param step index of the move in the routine, from zero
 * @param move the id of the move
 * @param done how much of the phase is over when the first cue begins; zero unless the phase was cut
 */
public record Section(int step, String move, Phase phase, Side side, Duration done, List<Cue> cues) {
    public Section {
        cues = List.copyOf(cues);
    }

    /** A whole phase. */
    public static Section of(int step, String move, Phase phase, Side side, List<? extends Cue> cues) {
        return new Section(step, move, phase, side, Duration.ZERO, List.copyOf(cues));
    }

    public Duration length() {
        return Duration.ofMillis(lengthMillis());
    }

    long lengthMillis() {
        long millis = 0;
        for (Cue cue : cues) {
            millis += cue.length().toMillis();
        }
        return millis;
    }

    /**
     * The rest of this section after {@code passed}. A position is normally at the beginning of a spoken cue, so it lies
     * inside one only if the cues have changed since. That cue is repeated whole outside the work; during the work, a
     * silence replaces the rest of it, so that the work keeps its length.
     *
     * <p>A position can also lie past the end, if a change of plan made this phase shorter. Outside the work, the last
     * words are then said again, so that a start cue is always heard before the work.
     */
    public Section after(Duration passed) {
        Section rest = rest(passed);
        return rest.cues().isEmpty() && phase != Phase.WORK ? rest(beginningOfLastWords()) : rest;
    }

    private Section rest(Duration passed) {
        List<Cue> left = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Cue cue : cues) {
            Duration end = at.plus(cue.length());
            if (at.compareTo(passed) >= 0) {
                left.add(cue);
            } else if (end.compareTo(passed) > 0) {
                left.add(cut(cue, end.minus(passed)));
            }
            at = end;
        }
        return new Section(step, move, phase, side, done.plus(passed), left);
    }

    private Duration beginningOfLastWords() {
        Duration at = Duration.ZERO;
        Duration last = Duration.ZERO;
        for (Cue cue : cues) {
            if (cue instanceof Cue.Say) {
                last = at;
            }
            at = at.plus(cue.length());
        }
        return last;
    }

    private Cue cut(Cue cue, Duration rest) {
        return cue instanceof Cue.Say && phase != Phase.WORK ? cue : new Cue.Silence(cue.name(), rest);
    }
}
