package looselegs.alexa;

import java.util.Locale;
import java.util.Optional;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.practice.Input;
import looselegs.practice.InputTraits;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.practice.Response;

/**
 * What an answer did, for the operator. Nothing in it tells who was answered, or what they said.
 *
 * @param move the id of the move that the practice is about, if it is about one
 * @param state how the practice stands after the answer: fresh, playing and so on
 * @param phase where in the move the practice stands, if it is in one
 * @param practicesStarted 1 if the first step of a practice begins to play with this answer, else 0
 * @param movesFinished how many moves were found to be done
 * @param painReports 1 if the clock was stopped by what the listener feels, else 0
 * @param fallbacks 1 if the listener was not understood, else 0
 */
public record AnswerMetrics(
        RequestOutcome outcome,
        Optional<String> move,
        String state,
        Optional<String> phase,
        int practicesStarted,
        int movesFinished,
        int painReports,
        int fallbacks) {
    static AnswerMetrics of(Practice before, Input ask, Response reply) {
        Practice after = reply.practice();
        int finished = finished(before, after);
        InputTraits.Count count = InputTraits.of(ask).count();
        return new AnswerMetrics(
                count == InputTraits.Count.APOLOGY ? RequestOutcome.APOLOGY : RequestOutcome.ANSWERED,
                after.currentMove(),
                state(after),
                phase(after),
                begins(before, count, after) ? 1 : 0,
                finished,
                stopsForPain(before, count, after) ? 1 : 0,
                count == InputTraits.Count.FALLBACK ? 1 : 0);
    }

    /** Of a session that is over. */
    static AnswerMetrics ofEnd(Practice before, Practice after) {
        return new AnswerMetrics(
                RequestOutcome.SILENCE,
                after.currentMove(),
                state(after),
                phase(after),
                0,
                finished(before, after),
                0,
                0);
    }

    private static String state(Practice practice) {
        return word(practice.state().getClass().getSimpleName());
    }

    private static Optional<String> phase(Practice practice) {
        Optional<Position> at = practice.currentPosition();
        return at.isPresent() ? Optional.of(word(at.get().phase().name())) : Optional.empty();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int finished(Practice before, Practice after) {
        return Math.max(
                0,
                after.profile().history().total() - before.profile().history().total());
    }

    /** Neither an interruption of the first step nor a way back to it begins a practice. */
    private static boolean begins(Practice before, InputTraits.Count count, Practice after) {
        boolean plays = after.state() instanceof PracticeState.Playing playing
                && playing.from().step() == 0
                && playing.from().phase().compareTo(Phase.WORK) < 0;
        boolean goesOn = before.routine().equals(after.routine())
                && finished(before, after) == 0
                && (before.currentPosition().isPresent() || before.state() instanceof PracticeState.Resumable);
        return plays && !goesOn && count != InputTraits.Count.STEP;
    }

    private static boolean stopsForPain(Practice before, InputTraits.Count count, Practice after) {
        return count == InputTraits.Count.REPORT
                && before.state() instanceof PracticeState.Playing
                && !(after.state() instanceof PracticeState.Playing);
    }
}
