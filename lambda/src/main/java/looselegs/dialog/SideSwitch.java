package looselegs.dialog;

import java.time.Duration;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.SideOrder;
import looselegs.playback.Step;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Takes a listener to a side of a move that is under way. */
final class SideSwitch {
    /** After each instruction that makes the listener move, time to follow it. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(3);

    private final LanguagePack pack;
    private final ProgressQueries orienting;
    private final BookmarkResume returning;

    SideSwitch(LanguagePack pack) {
        this.pack = pack;
        this.orienting = new ProgressQueries(pack);
        this.returning = new BookmarkResume(pack);
    }

    /** Leaves the rest of the first side; on the last one there is none to change to. */
    Decision otherSide(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Resumable left ->
                returning.goOn(
                        practice, hasOtherSide(practice, left.at()) ? changeOver(practice, left.at()) : left.at());
            case PracticeState.Ready prepared -> say(practice, orienting.sides(practice));
            default ->
                practice.currentPosition()
                        .map(at -> otherSide(practice, at))
                        .orElseGet(() -> say(practice, Phrase.NOTHING_RUNS));
        };
    }

    /** A side that is named in the middle of a move is meant for this move. */
    Decision toSide(Practice practice, Side side) {
        if (practice.state() instanceof PracticeState.Resumable left
                && left.at().side() == side) {
            return returning.goOn(practice, left.at());
        }
        boolean there = practice.currentPosition()
                .filter(at -> at.side() == side && isBegun(at))
                .isPresent();
        return there ? say(practice, Speech.SILENT) : otherSide(practice);
    }

    /** A side is not left out before it has begun: whoever is being set up for it hears that the other one follows. */
    private Decision otherSide(Practice practice, Position at) {
        if (!isBegun(at) && practice.options().sides() == Sides.BOTH) {
            return say(practice, orienting.sides(practice));
        }
        return hasOtherSide(practice, at)
                ? say(practice.with(PracticeState.Playing.from(changeOver(practice, at))), Speech.SILENT)
                : say(practice, Phrase.NO_OTHER_SIDE);
    }

    private static boolean hasOtherSide(Practice practice, Position at) {
        return isBegun(at) && at.side() != SideOrder.last(practice);
    }

    private static Position changeOver(Practice practice, Position at) {
        return Position.startOf(at.step(), Phase.CHANGE_OVER, SideOrder.last(practice));
    }

    /** Whether somebody is past getting in place for the first side. */
    static boolean isBegun(Position at) {
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE -> false;
            case WORK, STOP, CHANGE_OVER, CLOSE -> true;
        };
    }

    /** How to lie on a side, in short. */
    static Speech lie(LanguagePack pack, Practice practice, int step, Side side) {
        Move move = pack.catalog().getMove(practice.routine().get(step));
        Map<String, String> sides = pack.sides(side);
        Speech told = Speech.SILENT;
        for (String sentence : move.words().changeOver()) {
            told = told.then(PhraseBook.fill(sentence, sides)).then(Speech.silence(TO_FOLLOW));
        }
        return told;
    }

    /** Time to get there. */
    static Speech settle(LanguagePack pack, Practice practice, int step) {
        Duration settle = Step.of(pack, practice, step).settle();
        String time = pack.timeWords(settle);
        return Speech.of(pack.say(Phrase.SETTLE, Map.of("time", time))).then(Speech.silence(settle));
    }

    private Decision say(Practice practice, Phrase line) {
        return say(practice, Speech.of(pack.say(line)));
    }

    private static Decision say(Practice practice, Speech answer) {
        return new Decision.GoOn(practice, answer);
    }
}
