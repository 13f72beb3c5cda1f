package looselegs.dialog.account;

import java.util.Optional;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Position;
import looselegs.practice.Decision;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.speech.Speech;

/** Asks a listener something besides the practice. */
final class InterruptingQuestion {
    private final LanguagePack pack;

    InterruptingQuestion(LanguagePack pack) {
        this.pack = pack;
    }

    /** A question must be the last thing that is said, so that a move that runs is paused; its place is kept. */
    Decision ask(Practice practice, OpenQuestion openQuestion, Speech question) {
        Optional<Position> running = running(practice);
        Practice still = running.<Practice>map(at -> practice.with(new PracticeState.Paused(at)))
                .orElse(practice);
        Speech paused = running.isPresent() ? Speech.of(pack.say(Phrase.PAUSED)) : Speech.SILENT;
        return new Decision.GoOn(still.with(openQuestion), paused).inviting(question);
    }

    private static Optional<Position> running(Practice practice) {
        boolean runs = practice.state() instanceof PracticeState.Playing
                || practice.state() instanceof PracticeState.BetweenParts;
        return practice.currentPosition().filter(at -> runs);
    }
}
