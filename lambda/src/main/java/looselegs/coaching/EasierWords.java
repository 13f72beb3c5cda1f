package looselegs.coaching;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import looselegs.catalog.MoveWords;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.pacing.Side;
import looselegs.speech.PhraseBook;
import looselegs.speech.Speech;

/** Tells what makes a move easier, to somebody who asks for it: first where they are, then in another way. */
final class EasierWords {
    /** Time to get up and to a wall; our choice. */
    private static final Duration TO_GET_UP = Duration.ofSeconds(15);

    private final Library library;

    EasierWords(Library library) {
        this.library = library;
    }

    /** Whether the easier version lies behind, where somebody is at a move. */
    boolean wasTold(Practice practice) {
        return practice.currentMove().isPresent() && !isToldLater(practice);
    }

    /** Nothing is said where the set-up to come says it. */
    Speech first(Practice practice) {
        return isToldLater(practice) ? Speech.SILENT : words(practice);
    }

    /** As {@link #first}, for somebody who works; then whether it is still too strong is an open question. */
    Turn.GoOn firstOf(Practice practice, Speech before) {
        Speech told = before.then(first(practice));
        Optional<String> move = practice.currentMove();
        if (!isWorking(practice) || move.isEmpty()) {
            return new Turn.GoOn(practice, told);
        }
        Speech asked = told.then(library.say(Line.EASIER_STILL)).then(Speech.silence(Explaining.TO_SHIFT));
        return new Turn.GoOn(practice.with(new Pending.EasierStill(move.get())), asked);
    }

    /** What is left to do where the easier version is too strong as well. */
    Turn.GoOn still(Practice practice) {
        Speech told = practice.currentMove()
                .map(move -> fill(practice, moveWords(move).easierStill()))
                .orElse(Speech.SILENT);
        return new Turn.GoOn(practice, isWorking(practice) ? told.then(Speech.silence(TO_GET_UP)) : told);
    }

    /** After the easier version was told to somebody who works, a yes says so as well as another "easier". */
    static boolean isStillTooStrong(Practice practice, Ask ask) {
        boolean says = ask instanceof Ask.Yes
                || (ask instanceof Ask.Change change && change.wish().equals(Options.Wish.of(Version.EASIER)));
        return says
                && isWorking(practice)
                && practice.pending()
                        .filter(Pending.EasierStill.class::isInstance)
                        .map(asked -> ((Pending.EasierStill) asked).move())
                        .equals(practice.currentMove());
    }

    static boolean isWorking(Practice practice) {
        return practice.standing() instanceof Standing.Playing playing
                && playing.from().phase() == Phase.WORK;
    }

    private Speech words(Practice practice) {
        return practice.currentMove()
                .map(move -> fill(practice, moveWords(move).easier()))
                .orElse(Speech.SILENT);
    }

    private static boolean isToldLater(Practice practice) {
        return switch (practice.standing()) {
            case Standing.Prepared prepared -> false;
            case Standing.Playing playing -> isBeforeIt(playing.from());
            case Standing.Paused paused -> isBeforeIt(paused.at());
            case Standing.Waiting waiting -> isBeforeIt(waiting.next());
            case Standing.Left left -> isBeforeIt(left.at());
            case Standing.Fresh fresh -> true;
            case Standing.Offered offered -> true;
            case Standing.Finished finished -> true;
        };
    }

    private static boolean isBeforeIt(Position at) {
        return at.phase() == Phase.ANNOUNCE || at.phase() == Phase.SET_UP;
    }

    private MoveWords moveWords(String move) {
        return library.catalog().getMove(move).words();
    }

    private Speech fill(Practice practice, List<String> sentences) {
        Narrator narrator = new Narrator(library, practice.options().voiceRate());
        Side side = practice.currentMove().map(move -> Sided.of(practice, move)).orElseGet(() -> Sided.first(practice));
        return Speech.of(PhraseBook.fill(String.join(" ", sentences), narrator.sides(side)));
    }
}
