package looselegs.playback;

import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;

/** The sides of a practice in their order. */
public final class SideOrder {
    private SideOrder() {}

    public static Side first(Practice practice) {
        return practice.options().sides().inOrder().getFirst();
    }

    public static Side last(Practice practice) {
        return practice.options().sides().inOrder().getLast();
    }

    /** The side on which a move is told: the one where the practice stands in it, else the one that it begins with. */
    public static Side of(Practice practice, String move) {
        Optional<Position> at = practice.state() instanceof PracticeState.Resumable left
                ? Optional.of(left.at())
                : practice.currentPosition();
        return at.isPresent() && practice.routine().get(at.get().step()).equals(move)
                ? at.get().side()
                : first(practice);
    }
}
