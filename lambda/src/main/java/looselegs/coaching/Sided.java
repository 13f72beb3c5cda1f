package looselegs.coaching;

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

    /** The side that the practice is at, else the one that it begins with. */
    static Side current(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Playing playing -> playing.from().side();
            case Standing.Paused paused -> paused.at().side();
            case Standing.Waiting waiting -> waiting.next().side();
            default -> first(practice);
        };
    }
}
