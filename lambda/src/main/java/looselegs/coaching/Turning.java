package looselegs.coaching;

import java.time.Duration;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Takes a listener to a side of a move that is under way. */
final class Turning {
    /** After each instruction that makes the listener move, time to follow it. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(3);

    private final Library library;
    private final Orienting orienting;
    private final Returning returning;

    Turning(Library library) {
        this.library = library;
        this.orienting = new Orienting(library);
        this.returning = new Returning(library);
    }

    /** Leaves the rest of the first side; on the last one there is none to change to. */
    Turn otherSide(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Left left ->
                returning.goOn(
                        practice, hasOtherSide(practice, left.at()) ? changeOver(practice, left.at()) : left.at());
            case Standing.Prepared prepared -> say(practice, orienting.sides(practice));
            default ->
                practice.currentPosition()
                        .map(at -> otherSide(practice, at))
                        .orElseGet(() -> say(practice, Line.NOTHING_RUNS));
        };
    }

    /** A side that is named in the middle of a move is meant for this move. */
    Turn toSide(Practice practice, Side side) {
        if (practice.standing() instanceof Standing.Left left && left.at().side() == side) {
            return returning.goOn(practice, left.at());
        }
        boolean there = practice.currentPosition()
                .filter(at -> at.side() == side && isBegun(at))
                .isPresent();
        return there ? say(practice, Speech.SILENT) : otherSide(practice);
    }

    /** A side is not left out before it has begun: whoever is being set up for it hears that the other one follows. */
    private Turn otherSide(Practice practice, Position at) {
        if (!isBegun(at) && practice.options().sides() == Sides.BOTH) {
            return say(practice, orienting.sides(practice));
        }
        return hasOtherSide(practice, at)
                ? say(practice.with(Standing.Playing.from(changeOver(practice, at))), Speech.SILENT)
                : say(practice, Line.NO_OTHER_SIDE);
    }

    private static boolean hasOtherSide(Practice practice, Position at) {
        return isBegun(at) && at.side() != Sided.last(practice);
    }

    private static Position changeOver(Practice practice, Position at) {
        return Position.startOf(at.step(), Phase.CHANGE_OVER, Sided.last(practice));
    }

    /** Whether somebody is past getting in place for the first side. */
    static boolean isBegun(Position at) {
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE -> false;
            case WORK, STOP, CHANGE_OVER, CLOSE -> true;
        };
    }

    /** How to lie on a side, in short. */
    static Speech lie(Library library, Practice practice, int step, Side side) {
        Move move = library.catalog().getMove(practice.routine().get(step));
        Map<String, String> sides = new Narrator(library, practice.options().voiceRate()).sides(side);
        Speech told = Speech.SILENT;
        for (String sentence : move.words().changeOver()) {
            told = told.then(PhraseBook.fill(sentence, sides)).then(Speech.silence(TO_FOLLOW));
        }
        return told;
    }

    /** Time to get there. */
    static Speech settle(Library library, Practice practice, int step) {
        Duration settle = Step.of(library, practice, step).settle();
        String time = new Narrator(library, practice.options().voiceRate()).timeWords(settle);
        return Speech.of(library.say(Line.SETTLE, Map.of("time", time))).then(Speech.silence(settle));
    }

    private Turn say(Practice practice, Line line) {
        return say(practice, Speech.of(library.say(line)));
    }

    private static Turn say(Practice practice, Speech answer) {
        return new Turn.GoOn(practice, answer);
    }
}
