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

/** Asks a question that has nothing to do with the practice, and pauses a move for it. */
final class InterruptingQuestion {
    private final LanguagePack pack;

    InterruptingQuestion(LanguagePack pack) {
        this.pack = pack;
    }

    /** Pauses a running move at its place, since a question must be the last thing said. */
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
