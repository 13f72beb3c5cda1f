package looselegs.coaching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Turn.GoOn turn = new Turn.GoOn(standingStill(practice), told);
        return practice.currentPosition().isPresent() ? turn.inviting(say(Line.WAIT_INVITE)) : turn;
    }

    /** The clock stands, and the listener chooses; the next time the move begins in its easier version. */
    Turn choose(Practice practice, Speech told, Instant now) {
        Optional<Integer> step = feltIn(practice);
        if (step.isEmpty()) {
            return new Turn.GoOn(practice, told);
        }
        Practice eased =
                practice.withCaution(practice.routine().get(step.get()), new Caution(Caution.Kind.EASIER, now));
        Turn.GoOn turn =
                new Turn.GoOn(standingStill(eased), told.then(library.say(Line.HURT_EASIER, name(eased, step.get()))));
        return practice.currentPosition().isPresent() ? turn.inviting(say(Line.HURT_CHOICE)) : turn;
    }

    /** The move is over, and nothing in this routine leads back to it. */
    Turn leaveOut(Practice practice, Speech told, Instant now) {
        return feltIn(practice)
                .map(step -> leaveOut(practice, step, told, now))
                .orElseGet(() -> new Turn.GoOn(practice, told));
    }

    /** Nothing of the routine is gone on with. */
    Turn endRoutine(Practice practice, Speech told, Instant now) {
        return feltIn(practice)
                .map(step -> rest(
                        practice.withCaution(practice.routine().get(step), new Caution(Caution.Kind.LEFT_OUT, now)),
                        told))
                .orElseGet(() -> new Turn.GoOn(practice, told));
    }

    private Turn rest(Practice practice, Speech told) {
        return new Turn.GoOn(practice.withRoutine(List.of(), new Standing.Fresh()), told).inviting(say(Line.HURT_REST));
    }

    private Turn leaveOut(Practice practice, int felt, Speech told, Instant now) {
        String move = practice.routine().get(felt);
        Speech leaving = told.then(library.say(Line.HURT_LEFT_OUT, name(practice, felt)));
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
        return new Turn.GoOn(without.with(new Standing.Paused(at)), leaving)
                .inviting(Speech.of(library.say(Line.HURT_NEXT, name(without, next))));
    }

    /** The step to go on with when this one is left out; one that has not begun to be worked on is still to come. */
    private static int following(Practice practice, int felt) {
        int current = practice.currentStep().orElse(felt);
        return current > felt ? current : felt + 1;
    }

    /** What is felt while a move is only announced was felt in the one before. */
    private static Optional<Integer> feltIn(Practice practice) {
        boolean announced = practice.currentPosition()
                .filter(at -> at.phase() == Phase.ANNOUNCE && at.step() > 0)
                .isPresent();
        return practice.currentStep().map(step -> announced ? step - 1 : step);
    }

    private static Practice standingStill(Practice practice) {
        return practice.currentPosition()
                .map(at -> practice.with(new Standing.Paused(at)))
                .orElse(practice);
    }

    private Map<String, String> name(Practice practice, int step) {
        return Map.of(
                "move", library.catalog().getMove(practice.routine().get(step)).name());
    }

    private Speech say(Line line) {
        return Speech.of(library.say(line));
    }
}
