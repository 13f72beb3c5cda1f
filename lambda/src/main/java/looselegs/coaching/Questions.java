package looselegs.coaching;

import java.util.Optional;
import looselegs.pacing.Position;
import looselegs.speech.Speech;

/** Asks a listener something besides the practice. */
final class Questions {
    private final Library library;

    Questions(Library library) {
        this.library = library;
    }

    /** A question must be the last thing that is said, so that a move that runs is paused; its place is kept. */
    Turn ask(Practice practice, Pending pending, Speech question) {
        Optional<Position> running = running(practice);
        Practice still = running.<Practice>map(at -> practice.with(new Standing.Paused(at)))
                .orElse(practice);
        Speech paused = running.isPresent() ? Speech.of(library.say(Line.PAUSED)) : Speech.SILENT;
        return new Turn.GoOn(still.with(pending), paused).inviting(question);
    }

    private static Optional<Position> running(Practice practice) {
        boolean runs =
                practice.standing() instanceof Standing.Playing || practice.standing() instanceof Standing.Waiting;
        return practice.currentPosition().filter(at -> runs);
    }
}
