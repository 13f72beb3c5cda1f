package looselegs.playback;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.Sides;
import looselegs.profile.DoneMove;

/** Counts the work that a listener has heard, and records the moves that it completes. */
final class WorkProgress {
    /** A move counts as done after four fifths of its work: missing a few seconds does not matter. */
    private static final double DONE = 0.8;

    private final Practice before;
    private final Instant now;

    /** @param before the practice as its last answer left it */
    WorkProgress(Practice before, Instant now) {
        this.before = before;
        this.now = now;
    }

    /**
     * Counts what lies between two positions of the routine.
     *
     * @param to not before {@code from}, else nothing is counted; empty for the end of all that was sent
     */
    Practice count(Practice here, Position from, Optional<Position> to) {
        Map<String, Duration> worked = before.worked();
        Practice counted = here;
        int last = Math.min(
                to.isPresent() ? to.get().step() : Integer.MAX_VALUE,
                before.routine().size() - 1);
        for (int step = from.step(); step <= last; step++) {
            Duration begin = step == from.step() ? workUpTo(from) : Duration.ZERO;
            Duration end = to.isPresent() && step == last ? workUpTo(to.get()) : workOfAStep();
            if (end.compareTo(begin) > 0) {
                String move = before.routine().get(step);
                Duration earlier = worked.getOrDefault(move, Duration.ZERO);
                Duration all = earlier.plus(end.minus(begin));
                worked = with(worked, move, all);
                if (!isDone(earlier) && isDone(all)) {
                    counted = counted.with(counted.profile().withDone(new DoneMove(move, now)));
                }
            }
        }
        return counted.withWorked(worked);
    }

    @SuppressWarnings("ReferenceEquality")
    private Map<String, Duration> with(Map<String, Duration> worked, String move, Duration all) {
        Map<String, Duration> changed = worked == before.worked() ? new HashMap<>(worked) : worked;
        changed.put(move, all);
        return changed;
    }

    /** How much work of its step lies before a position. */
    private Duration workUpTo(Position position) {
        PracticeOptions options = before.options();
        Duration whole = options.workOfASide();
        boolean second = options.sides() == Sides.BOTH && position.side() == Side.RIGHT;
        Duration sidesBefore = second ? whole : Duration.ZERO;
        return sidesBefore.plus(
                switch (position.phase()) {
                    case ANNOUNCE, SET_UP, SETTLE, CHANGE_OVER -> Duration.ZERO;
                    case WORK -> position.done().compareTo(whole) < 0 ? position.done() : whole;
                    case STOP, CLOSE -> whole;
                });
    }

    private Duration workOfAStep() {
        Duration aSide = before.options().workOfASide();
        return before.options().sides() == Sides.BOTH ? aSide.plus(aSide) : aSide;
    }

    private boolean isDone(Duration worked) {
        return worked.toMillis() >= Math.round(DONE * workOfAStep().toMillis());
    }
}
