package looselegs.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.profile.Caution;
import looselegs.speech.Speech;

/** Takes a practice back a step after something that the listener has or feels; nothing goes on by itself then. */
final class Easing {
    private final Library library;

    Easing(Library library) {
        this.library = library;
    }

    /** The clock stands until the listener says otherwise. */
    Turn wait(Practice practice, Speech told) {
        if (practice.currentStep().isEmpty()) {
            return new Turn.GoOn(practice, told);
        }
        Speech stopped = practice.isUnderWay() ? say(Line.WAIT_NOW).then(told) : told;
        return new Turn.GoOn(standingStill(practice).with(new Pending.Advice()), stopped)
                .inviting(say(Line.WAIT_INVITE));
    }

    /** The clock stands, and the listener chooses; the next time the move begins in its easier version. */
    Turn choose(Practice practice, Speech told, Instant now) {
        Optional<Integer> felt = feltIn(practice);
        if (felt.isEmpty()) {
            return standStill(practice, told);
        }
        String move = practice.routine().get(felt.get());
        Practice eased = practice.withCaution(move, new Caution(Caution.Kind.EASIER, now));
        Speech kept = told.then(library.say(Line.HURT_EASIER, name(move)));
        return felt.equals(practice.currentStep()) && isAt(practice)
                ? new Turn.GoOn(standingStill(eased).with(new Pending.Choice()), kept).inviting(say(Line.HURT_CHOICE))
                : standStill(eased, kept);
    }

    /** The clock stands, in case that it was pain. */
    Turn askWhatIsFelt(Practice practice) {
        boolean plays = practice.standing() instanceof Standing.Playing;
        Speech stopped = plays ? say(Line.WAIT_NOW) : Speech.SILENT;
        return new Turn.GoOn(standingStill(practice), stopped.then(say(Line.FELT_UNKNOWN)));
    }

    /** The move is over, and nothing in this routine leads back to it. */
    Turn leaveOut(Practice practice, Speech told, Instant now) {
        return feltIn(practice)
                .map(step -> leaveOut(practice, step, told, now))
                .orElseGet(() -> standStill(practice, told));
    }

    private Turn leaveOut(Practice practice, int felt, Speech told, Instant now) {
        String move = practice.routine().get(felt);
        Speech leaving = told.then(library.say(Line.HURT_LEFT_OUT, name(move)));
        Practice cautious = practice.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now));
        List<String> rest = new ArrayList<>(practice.routine());
        rest.removeIf(move::equals);
        int next = (int) practice.routine().subList(0, following(practice, felt)).stream()
                .filter(other -> !other.equals(move))
                .count();
        if (next >= rest.size()) {
            return rest(cautious, leaving);
        }
        Practice without = cautious.withRoutine(rest, new Standing.Fresh());
        Position at = new Track(library, without).beginningOf(next);
        return standStill(without.with(new Standing.Paused(at)), leaving);
    }

    /**
     * Nothing of the routine is gone on with.
     *
     * @param moves ids of the moves that the report is about, whichever was under way
     */
    Turn endRoutine(Practice practice, Speech told, Set<String> moves, Instant now) {
        Practice cautious = practice;
        for (String move : moves) {
            cautious = cautious.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now));
        }
        return rest(cautious, told);
    }

    /** Nothing of the routine is gone on with, and the move in which it was felt does not come back. */
    Turn endLeavingOut(Practice practice, Speech told, Instant now) {
        Optional<Integer> felt = feltIn(practice);
        if (felt.isEmpty()) {
            return rest(practice, told);
        }
        String move = practice.routine().get(felt.get());
        Speech leaving = told.then(library.say(Line.HURT_LEFT_OUT, name(move)));
        return rest(practice.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now)), leaving);
    }

    /** Everything is over, and nothing is to be gone on with another day. */
    Turn end(Practice practice, Speech told) {
        return new Turn.Close(over(practice), told);
    }

    private Turn rest(Practice practice, Speech told) {
        return new Turn.GoOn(over(practice), told).inviting(say(Line.HURT_REST));
    }

    private static Practice over(Practice practice) {
        return Bookmarks.without(practice).withRoutine(List.of(), new Standing.Fresh());
    }

    /** What is to come waits for a word; with nothing to come there is rest. */
    private Turn standStill(Practice practice, Speech told) {
        Practice still = standingStill(practice);
        return still.standing() instanceof Standing.Paused paused
                ? new Turn.GoOn(still, told)
                        .inviting(Speech.of(library.say(
                                Line.HURT_NEXT,
                                name(still.routine().get(paused.at().step())))))
                : new Turn.GoOn(atRest(still), told).inviting(say(Line.HURT_REST));
    }

    /** An offer is off the table; what was prepared or done keeps its place. */
    private static Practice atRest(Practice practice) {
        return practice.standing() instanceof Standing.Offered ? practice.with(new Standing.Fresh()) : practice;
    }

    /** The step to go on with when this one is left out; one that has not begun to be worked on is still to come. */
    private static int following(Practice practice, int felt) {
        int current = practice.currentStep().orElse(felt);
        return current > felt ? current : felt + 1;
    }

    /**
     * The step in which something was felt. What is felt while a move is only announced was felt in the one before; where
     * the clock has stood since before the announcement, no move is to blame.
     */
    private static Optional<Integer> feltIn(Practice practice) {
        Optional<Position> announced = practice.currentPosition()
                .filter(at -> at.phase() == Phase.ANNOUNCE
                        && (at.step() > 0 || at.done().isZero()));
        if (announced.isEmpty()) {
            return practice.currentStep();
        }
        boolean stood = practice.standing() instanceof Standing.Paused
                || announced.get().step() == 0;
        return stood ? Optional.empty() : Optional.of(announced.get().step() - 1);
    }

    /** Whether somebody is in a move, or in place for one. */
    private static boolean isAt(Practice practice) {
        return practice.currentPosition().isPresent() || practice.standing() instanceof Standing.Prepared;
    }

    private static Practice standingStill(Practice practice) {
        return practice.currentPosition()
                .map(at -> practice.with(new Standing.Paused(at)))
                .orElse(practice);
    }

    private Map<String, String> name(String move) {
        return Map.of("move", library.catalog().getMove(move).name());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
