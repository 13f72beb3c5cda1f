package looselegs.dialog.safety;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import looselegs.catalog.MoveWords;
import looselegs.dialog.MoveExplanations;
import looselegs.language.LanguagePack;
import looselegs.language.Narrator;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
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

/** Tells what makes a move easier, to somebody who asks for it: first where they are, then in another way. */
public final class EasierSteps {
    /** Time to get up and to a wall; our choice. */
    private static final Duration TO_GET_UP = Duration.ofSeconds(15);

    private final LanguagePack pack;

    public EasierSteps(LanguagePack pack) {
        this.pack = pack;
    }

    /** Whether the easier version lies behind, where somebody is at a move. */
    public boolean wasTold(Practice practice) {
        return practice.currentMove().isPresent() && !isToldLater(practice);
    }

    /** Nothing is said where the set-up to come says it. */
    public Speech first(Practice practice) {
        return isToldLater(practice) ? Speech.SILENT : words(practice);
    }

    /** As {@link #first}, for somebody who works; then whether it is still too strong is an open question. */
    public Decision.GoOn firstOf(Practice practice, Speech before) {
        Speech told = before.then(first(practice));
        Optional<String> move = practice.currentMove();
        if (!isWorking(practice) || move.isEmpty()) {
            return new Decision.GoOn(practice, told);
        }
        Speech asked = told.then(pack.say(Phrase.EASIER_STILL)).then(Speech.silence(MoveExplanations.TO_SHIFT));
        return new Decision.GoOn(practice.with(new OpenQuestion.EasierStill(move.get())), asked);
    }

    /** What is left to do where the easier version is too strong as well. */
    public Decision.GoOn still(Practice practice) {
        Speech told = practice.currentMove()
                .map(move -> fill(practice, moveWords(move).easierStill()))
                .orElse(Speech.SILENT);
        return new Decision.GoOn(practice, isWorking(practice) ? told.then(Speech.silence(TO_GET_UP)) : told);
    }

    /** After the easier version was told to somebody who works, a yes says so as well as another "easier". */
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
        Narrator narrator = new Narrator(pack, practice.options().voiceRate());
        Side side = practice.currentMove()
                .map(move -> SideOrder.of(practice, move))
                .orElseGet(() -> SideOrder.first(practice));
        return Speech.of(PhraseBook.fill(String.join(" ", sentences), narrator.sides(side)));
    }
}
