package looselegs.dialog;

import java.time.Duration;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.playback.PlacementScript;
import looselegs.playback.SideOrder;
import looselegs.practice.Decision;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;

/** Resumes a practice of another day: the tool is put away by then, and the listener is standing. */
final class BookmarkResume {
    private static final Duration TO_FETCH = Duration.ofSeconds(10);

    private final LanguagePack pack;

    BookmarkResume(LanguagePack pack) {
        this.pack = pack;
    }

    Decision goOn(Practice practice, Position at) {
        Position from = from(practice, at);
        Speech told = switch (from.phase()) {
            case ANNOUNCE -> practice.isRoutine() ? fetch(practice, from) : Speech.SILENT;
            case SET_UP, CHANGE_OVER -> fetch(practice, from);
            case WORK ->
                fetch(practice, from)
                        .then(PlacementScript.lie(pack, practice, from.step(), from.side()))
                        .then(PlacementScript.settle(pack, practice, from.step()));
            case SETTLE, STOP, CLOSE -> Speech.SILENT;
        };
        return new Decision.GoOn(practice.with(PracticeState.Playing.from(from)), told);
    }

    /** Begins again with how to get in place, where the bookmark lies in it. */
    private static Position from(Practice practice, Position at) {
        boolean more = at.side() != SideOrder.last(practice);
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, CHANGE_OVER -> Position.startOf(at.step(), at.phase(), at.side());
            case SETTLE -> Position.startOf(at.step(), Phase.SET_UP, at.side());
            case STOP -> more ? Position.startOf(at.step(), Phase.CHANGE_OVER, SideOrder.last(practice)) : at;
            case WORK, CLOSE -> at;
        };
    }

    private Speech fetch(Practice practice, Position at) {
        return Speech.of(move(practice, at).words().fetch()).then(Speech.silence(TO_FETCH));
    }

    private Move move(Practice practice, Position at) {
        return pack.catalog().getMove(practice.routine().get(at.step()));
    }
}
