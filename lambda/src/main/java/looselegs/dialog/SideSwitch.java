package looselegs.dialog;

import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.PlacementScript;
import looselegs.playback.SideOrder;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Sides;
import looselegs.speech.Speech;

/** Switches to another side of a move that is under way. */
final class SideSwitch {
    private final LanguagePack pack;
    private final ProgressQueries progress;
    private final BookmarkResume resume;

    SideSwitch(LanguagePack pack) {
        this.pack = pack;
        this.progress = new ProgressQueries(pack);
        this.resume = new BookmarkResume(pack);
    }

    /** Leaves the rest of the first side; the last one has no other side after it. */
    Decision otherSide(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Resumable resumable ->
                resume.goOn(
                        practice,
                        hasOtherSide(practice, resumable.at()) ? changeOver(practice, resumable.at()) : resumable.at());
            case PracticeState.Ready ready -> say(practice, progress.sides(practice));
            default ->
                practice.currentPosition()
                        .map(at -> otherSide(practice, at))
                        .orElseGet(() -> say(practice, Phrase.NOTHING_RUNS));
        };
    }

    /** Goes to a side that the listener names in the middle of a move. */
    Decision toSide(Practice practice, Side side) {
        if (practice.state() instanceof PracticeState.Resumable resumable
                && resumable.at().side() == side) {
            return resume.goOn(practice, resumable.at());
        }
        boolean there = practice.currentPosition()
                .filter(at -> at.side() == side && PlacementScript.isInPlace(at))
                .isPresent();
        return there ? say(practice, Speech.SILENT) : otherSide(practice);
    }

    /** Skips no side before it has begun: during its set-up, says that the other one follows. */
    private Decision otherSide(Practice practice, Position at) {
        if (!PlacementScript.isInPlace(at) && practice.options().sides() == Sides.BOTH) {
            return say(practice, progress.sides(practice));
        }
        return hasOtherSide(practice, at)
                ? say(practice.with(PracticeState.Playing.from(changeOver(practice, at))), Speech.SILENT)
                : say(practice, Phrase.NO_OTHER_SIDE);
    }

    private static boolean hasOtherSide(Practice practice, Position at) {
        return PlacementScript.isInPlace(at) && at.side() != SideOrder.last(practice);
    }

    private static Position changeOver(Practice practice, Position at) {
        return Position.startOf(at.step(), Phase.CHANGE_OVER, SideOrder.last(practice));
    }

    private Decision say(Practice practice, Phrase line) {
        return say(practice, Speech.of(pack.say(line)));
    }

    private static Decision say(Practice practice, Speech answer) {
        return new Decision.GoOn(practice, answer);
    }
}
