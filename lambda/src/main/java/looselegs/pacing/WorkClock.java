package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Schedules the cues of one side's work and computes the silences between them. */
public final class WorkClock {
    /** The shortest silence after a prompt, and between a prompt and a time signal. */
    static final Duration GAP = Duration.ofMillis(700);

    private WorkClock() {}

    /**
     * Gives cues and silences whose lengths add up to {@code work}, to the millisecond. Delays a prompt that would overlap
     * the one before it. Leaves out a prompt that would run into a time signal or past the end, and a time signal that
     * does not fit within the work.
     *
     * @param plan in any order
     * @param work the whole work of the side
     */
    public static List<Cue> schedule(List<PlannedCue> plan, Duration work) {
        List<Cue> cues = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (PlannedCue planned : place(plan, work)) {
            addSilence(cues, planned.startInclusive().minus(at));
            cues.add(planned.cue());
            at = planned.endExclusive();
        }
        addSilence(cues, work.minus(at));
        return List.copyOf(cues);
    }

    private static List<PlannedCue> place(List<PlannedCue> plan, Duration work) {
        List<PlannedCue> placed = new ArrayList<>(plan.size());
        List<PlannedCue> prompts = new ArrayList<>(plan.size());
        for (PlannedCue planned : plan) {
            if (!planned.anchored()) {
                prompts.add(planned);
            } else if (planned.isWithin(work)) {
                placed.add(planned);
            }
        }
        prompts.sort(PlannedCue.BY_START);
        List<PlannedCue> signals = List.copyOf(placed);
        Duration free = Duration.ZERO;
        for (PlannedCue prompt : prompts) {
            PlannedCue moved = prompt.movedTo(later(prompt.startInclusive(), free));
            if (moved.endExclusive().plus(GAP).compareTo(work) <= 0 && areApart(moved, signals)) {
                placed.add(moved);
                free = moved.endExclusive().plus(GAP);
            }
        }
        placed.sort(PlannedCue.BY_START);
        return placed;
    }

    private static boolean areApart(PlannedCue prompt, List<PlannedCue> signals) {
        for (PlannedCue signal : signals) {
            if (!apart(prompt, signal)) {
                return false;
            }
        }
        return true;
    }

    private static boolean apart(PlannedCue prompt, PlannedCue signal) {
        return prompt.endExclusive().plus(GAP).compareTo(signal.startInclusive()) <= 0
                || signal.endExclusive().plus(GAP).compareTo(prompt.startInclusive()) <= 0;
    }

    private static Duration later(Duration one, Duration another) {
        return one.compareTo(another) >= 0 ? one : another;
    }

    private static void addSilence(List<Cue> cues, Duration length) {
        if (length.isPositive()) {
            cues.add(new Cue.Silence("work", length));
        }
    }
}
