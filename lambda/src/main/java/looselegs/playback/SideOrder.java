package looselegs.playback;

import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;

/** Says which side of a practice comes first, which last, and on which one to explain a move. */
public final class SideOrder {
    private SideOrder() {}

    public static Side first(Practice practice) {
        return practice.options().sides().first();
    }

    public static Side last(Practice practice) {
        return practice.options().sides().last();
    }

    /** The side on which to explain a move: the current one if the practice is in that move, else the first. */
    public static Side of(Practice practice, String move) {
        Optional<Position> at = practice.state() instanceof PracticeState.Resumable resumable
                ? Optional.of(resumable.at())
                : practice.currentPosition();
        return at.isPresent() && practice.routine().get(at.get().step()).equals(move)
                ? at.get().side()
                : first(practice);
    }
}
