package looselegs.dialog.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import looselegs.catalog.MoveWords;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.playback.PlacementScript;
import looselegs.playback.SideOrder;
import looselegs.practice.Command;
import looselegs.practice.Decision;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeOptions;
import looselegs.practice.PracticeState;
import looselegs.practice.Version;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Says how to make a move easier: first in place, then in another way. */
public final class EasierSteps {
    /** Time to get up and walk to a wall; our choice. */
    private static final Duration TO_GET_UP = Duration.ofSeconds(15);

    private final LanguagePack pack;

    public EasierSteps(LanguagePack pack) {
        this.pack = pack;
    }

    /** Whether the listener is at a move and has heard its easier version. */
    public boolean wasTold(Practice practice) {
        return practice.currentMove().isPresent() && !isToldLater(practice);
    }

    /** Says how the current move is easier; silent if its set-up is still to come and will say so. */
    public Speech first(Practice practice) {
        return isToldLater(practice) ? Speech.SILENT : words(practice);
    }

    /** As {@link #first}; during the work, also asks whether it is still too strong. */
    public Decision.GoOn firstOf(Practice practice, Speech before) {
        Speech told = before.then(first(practice));
        Optional<String> move = practice.currentMove();
        if (!isWorking(practice) || move.isEmpty()) {
            return new Decision.GoOn(practice, told);
        }
        Speech asked = told.then(pack.say(Phrase.EASIER_STILL)).then(Speech.silence(PlacementScript.TO_SHIFT));
        return new Decision.GoOn(practice.with(new OpenQuestion.EasierStill(move.get())), asked);
    }

    /** Says what is left to do when the easier version is too strong as well. */
    public Decision.GoOn still(Practice practice) {
        Speech told = practice.currentMove()
                .map(move -> fill(practice, moveWords(move).easierStill()))
                .orElse(Speech.SILENT);
        return new Decision.GoOn(practice, isWorking(practice) ? told.then(Speech.silence(TO_GET_UP)) : told);
    }

    /** Whether the input says that the easier version is still too strong: a yes to that question, or another "easier". */
    public static boolean isStillTooStrong(Practice practice, Input input) {
        boolean says = InputTraits.of(input).timing() == InputTraits.Timing.YES
                || input.equals(new Command.ChangeOptions(PracticeOptions.Wish.of(Version.EASIER)));
        return says
                && isWorking(practice)
                && practice.openQuestion()
                        .filter(OpenQuestion.EasierStill.class::isInstance)
                        .map(asked -> ((OpenQuestion.EasierStill) asked).move())
                        .equals(practice.currentMove());
    }

    public static boolean isWorking(Practice practice) {
        return practice.state() instanceof PracticeState.Playing playing
                && playing.from().phase() == Phase.WORK;
    }

    private Speech words(Practice practice) {
        return practice.currentMove()
                .map(move -> fill(practice, moveWords(move).easier()))
                .orElse(Speech.SILENT);
    }

    private static boolean isToldLater(Practice practice) {
        return switch (practice.state()) {
            case PracticeState.Ready prepared -> false;
            case PracticeState.Playing playing -> isBeforeIt(playing.from());
            case PracticeState.Paused paused -> isBeforeIt(paused.at());
            case PracticeState.BetweenParts waiting -> isBeforeIt(waiting.next());
            case PracticeState.Resumable left -> isBeforeIt(left.at());
            case PracticeState.Idle fresh -> true;
            case PracticeState.Offered offered -> true;
            case PracticeState.Finished finished -> true;
        };
    }

    private static boolean isBeforeIt(Position at) {
        return at.phase() == Phase.ANNOUNCE || at.phase() == Phase.SET_UP;
    }

    private MoveWords moveWords(String move) {
        return pack.catalog().getMove(move).words();
    }

    private Speech fill(Practice practice, List<String> sentences) {
        Side side = practice.currentMove()
                .map(move -> SideOrder.of(practice, move))
                .orElseGet(() -> SideOrder.first(practice));
        return Speech.of(PhraseBook.fill(String.join(" ", sentences), pack.sides(side)));
    }
}
