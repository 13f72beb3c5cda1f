package looselegs.playback;

import java.time.Duration;
import java.util.Map;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.practice.Practice;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Tells a listener how to get in place on a side, outside the timeline, and leaves time for it. */
public final class PlacementScript {
    /** Time to change something about how one lies, in the middle of a move. */
    public static final Duration TO_SHIFT = Duration.ofSeconds(8);

    /** Time to follow each instruction that makes the listener move. */
    private static final Duration TO_FOLLOW = Duration.ofSeconds(3);

    private PlacementScript() {}

    /** Whether a position lies after getting in place for the first side. */
    public static boolean isInPlace(Position at) {
        return switch (at.phase()) {
            case ANNOUNCE, SET_UP, SETTLE -> false;
            case WORK, STOP, CHANGE_OVER, CLOSE -> true;
        };
    }

    /** Says in short how to lie on a side. */
    public static Speech lie(LanguagePack pack, Practice practice, int step, Side side) {
        Move move = pack.catalog().getMove(practice.routine().get(step));
        Speech told = Speech.SILENT;
        for (String sentence : move.words().changeOver()) {
            told = told.then(PhraseBook.fill(sentence, pack.sides(side))).then(Speech.silence(TO_FOLLOW));
        }
        return told;
    }

    /** Announces the time to settle, and leaves it. */
    public static Speech settle(LanguagePack pack, Practice practice, int step) {
        Duration settle = Step.of(pack, practice, step).settle();
        return Speech.of(pack.say(Phrase.SETTLE, Map.of("time", pack.timeWords(settle))))
                .then(Speech.silence(settle));
    }
}
