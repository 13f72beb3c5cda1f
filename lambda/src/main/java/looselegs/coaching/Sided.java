package looselegs.coaching;

import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.pacing.Side;

/** The sides of a practice in their order. */
final class Sided {
    private Sided() {}

    static Side first(Practice practice) {
        return practice.options().sides().inOrder().getFirst();
    }

    static Side last(Practice practice) {
        return practice.options().sides().inOrder().getLast();
    }

    /** The side on which a move is told: the one where the practice stands in it, else the one that it begins with. */
    static Side of(Practice practice, String move) {
        Optional<Position> at =
                practice.standing() instanceof Standing.Left left ? Optional.of(left.at()) : practice.currentPosition();
        return at.isPresent() && practice.routine().get(at.get().step()).equals(move)
                ? at.get().side()
                : first(practice);
    }
}
