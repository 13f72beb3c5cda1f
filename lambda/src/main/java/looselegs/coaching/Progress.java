package looselegs.coaching;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.profile.DoneMove;

/** Counts the work that a listener has heard, and the moves that are done by it. */
final class Progress {
    /** Four fifths: who left out a few seconds has done the move all the same. */
    private static final double DONE = 0.8;

    private final Library library;
    private final Practice before;
    private final Instant now;

    /** @param before how the practice stood when its last answer was sent */
    Progress(Library library, Practice before, Instant now) {
        this.library = library;
        this.before = before;
        this.now = now;
    }

    /** Counts what lies between two positions; empty is the end of all that was sent. */
    Practice count(Practice here, Position from, Optional<Position> to) {
        Map<String, Duration> worked = new HashMap<>(before.worked());
        Practice counted = here;
        for (Map.Entry<Integer, Duration> heard :
                new Track(library, before).workBetween(from, to).entrySet()) {
            String move = before.routine().get(heard.getKey());
            Duration earlier = worked.getOrDefault(move, Duration.ZERO);
            Duration all = earlier.plus(heard.getValue());
            worked.put(move, all);
            if (!isDone(earlier) && isDone(all)) {
                counted = counted.with(counted.profile().withDone(new DoneMove(move, now)));
            }
        }
        return counted.withWorked(worked);
    }

    private boolean isDone(Duration worked) {
        Duration whole = before.options()
                .workOfASide()
                .multipliedBy(before.options().sides().inOrder().size());
        return worked.toMillis() >= Math.round(DONE * whole.toMillis());
    }
}
