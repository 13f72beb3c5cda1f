package looselegs.pacing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Lays the cues of one side's work, and computes the silences between them. */
public final class WorkClock {
    /** Between two cues there is at least this much silence. */
    static final Duration GAP = Duration.ofMillis(700);

    private WorkClock() {}

    /**
     * Cues and silences whose lengths add up to the work, to the millisecond. A prompt whose second is taken comes a
     * little later; one that would run into a clock signal is left out.
     *
     * @param plan in any order
     * @param work the whole work of the side
     */
    public static List<Cue> lay(List<PlannedCue> plan, Duration work) {
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
        List<PlannedCue> signals = plan.stream()
                .filter(PlannedCue::anchored)
                .filter(signal -> !signal.startInclusive().isNegative())
                .filter(signal -> signal.endExclusive().compareTo(work) <= 0)
                .toList();
        List<PlannedCue> placed = new ArrayList<>(signals);
        Duration free = Duration.ZERO;
        for (PlannedCue prompt : prompts(plan)) {
            PlannedCue moved = prompt.movedTo(later(prompt.startInclusive(), free));
            if (moved.endExclusive().plus(GAP).compareTo(work) <= 0
                    && signals.stream().allMatch(signal -> apart(moved, signal))) {
                placed.add(moved);
                free = moved.endExclusive().plus(GAP);
            }
        }
        return placed.stream().sorted(PlannedCue.BY_START).toList();
    }

    private static List<PlannedCue> prompts(List<PlannedCue> plan) {
        return plan.stream()
                .filter(planned -> !planned.anchored())
                .sorted(PlannedCue.BY_START)
                .toList();
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
