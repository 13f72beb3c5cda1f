package looselegs.dialog.safety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.language.LanguagePack;
import looselegs.language.Phrase;
import looselegs.pacing.Phase;
import looselegs.pacing.Position;
import looselegs.playback.Bookmarks;
import looselegs.practice.Decision;
import looselegs.practice.OpenQuestion;
import looselegs.practice.Practice;
import looselegs.practice.PracticeState;
import looselegs.profile.Caution;
import looselegs.speech.Speech;

/** Responds to a report of pain, of an odd feeling, or of a condition: stops the clock, leaves out moves, or ends the routine. */
public final class ReportResponses {
    private final LanguagePack pack;

    public ReportResponses(LanguagePack pack) {
        this.pack = pack;
    }

    /** Stops the clock until the listener has asked a doctor, or whoever knows. */
    public Decision wait(Practice practice, Speech told) {
        if (practice.currentStep().isEmpty()) {
            return new Decision.GoOn(practice, told);
        }
        Speech stopped = practice.isUnderWay() ? say(Phrase.WAIT_NOW).then(told) : told;
        return new Decision.GoOn(standingStill(practice).with(new OpenQuestion.Advice()), stopped)
                .inviting(say(Phrase.WAIT_INVITE));
    }

    /** Stops the clock and lets the listener choose; makes the move easier from now on. */
    public Decision choose(Practice practice, Speech told, Instant now) {
        Optional<Integer> felt = feltIn(practice);
        if (felt.isEmpty()) {
            return standStill(practice, told);
        }
        String move = practice.routine().get(felt.get());
        Practice eased = practice.withCaution(move, new Caution(Caution.Kind.EASIER, now));
        Speech consequence = told.then(pack.say(Phrase.HURT_EASIER, name(move)));
        return felt.equals(practice.currentStep()) && isAt(practice)
                ? new Decision.GoOn(standingStill(eased).with(new OpenQuestion.Choice()), consequence)
                        .inviting(say(Phrase.HURT_CHOICE))
                : standStill(eased, consequence);
    }

    /** Stops the clock in case it was pain, and asks what the listener feels. */
    public Decision askWhatIsFelt(Practice practice) {
        boolean plays = practice.state() instanceof PracticeState.Playing;
        Speech stopped = plays ? say(Phrase.WAIT_NOW) : Speech.SILENT;
        return new Decision.GoOn(standingStill(practice), stopped.then(say(Phrase.FELT_UNKNOWN)));
    }

    /** Ends the move and leaves it out of the routine. */
    public Decision leaveOut(Practice practice, Speech told, Instant now) {
        return feltIn(practice)
                .map(step -> leaveOut(practice, step, told, now))
                .orElseGet(() -> standStill(practice, told));
    }

    private Decision leaveOut(Practice practice, int felt, Speech told, Instant now) {
        String move = practice.routine().get(felt);
        Speech leaving = told.then(pack.say(Phrase.HURT_LEFT_OUT, name(move)));
        Practice cautious = practice.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now));
        List<String> rest = new ArrayList<>(practice.routine());
        rest.removeIf(move::equals);
        int next = (int) practice.routine().subList(0, following(practice, felt)).stream()
                .filter(other -> !other.equals(move))
                .count();
        if (next >= rest.size()) {
            return rest(cautious, leaving);
        }
        Practice without = cautious.withRoutine(rest, new PracticeState.Idle());
        Position at = without.options().beginningOf(next);
        return standStill(without.with(new PracticeState.Paused(at)), leaving);
    }

    /**
     * Ends the routine.
     *
     * @param moves ids of the moves that the report rules out, whichever was under way
     */
    public Decision endRoutine(Practice practice, Speech told, Set<String> moves, Instant now) {
        Practice cautious = practice;
        for (String move : moves) {
            cautious = cautious.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now));
        }
        return rest(cautious, told);
    }

    /** Ends the routine and leaves out the move in which it was felt from now on. */
    public Decision endLeavingOut(Practice practice, Speech told, Instant now) {
        Optional<Integer> felt = feltIn(practice);
        if (felt.isEmpty()) {
            return rest(practice, told);
        }
        String move = practice.routine().get(felt.get());
        Speech leaving = told.then(pack.say(Phrase.HURT_LEFT_OUT, name(move)));
        return rest(practice.withCaution(move, new Caution(Caution.Kind.LEFT_OUT, now)), leaving);
    }

    /** Ends the session and leaves no bookmark. */
    public Decision end(Practice practice, Speech told) {
        return new Decision.Close(over(practice), told);
    }

    private Decision rest(Practice practice, Speech told) {
        return new Decision.GoOn(over(practice), told).inviting(say(Phrase.HURT_REST));
    }

    private static Practice over(Practice practice) {
        return Bookmarks.without(practice).withRoutine(List.of(), new PracticeState.Idle());
    }

    /** Pauses before what is to come; with nothing to come, invites to rest. */
    private Decision standStill(Practice practice, Speech told) {
        Practice still = standingStill(practice);
        return still.state() instanceof PracticeState.Paused paused
                ? new Decision.GoOn(still, told)
                        .inviting(Speech.of(pack.say(
                                Phrase.HURT_NEXT,
                                name(still.routine().get(paused.at().step())))))
                : new Decision.GoOn(atRest(still), told).inviting(say(Phrase.HURT_REST));
    }

    /** Withdraws an offer; what is prepared or done keeps its place. */
    private static Practice atRest(Practice practice) {
        return practice.state() instanceof PracticeState.Offered ? practice.with(new PracticeState.Idle()) : practice;
    }

    /** The step to go on with when this one is left out; a step that is only announced is still to come. */
    private static int following(Practice practice, int felt) {
        int current = practice.currentStep().orElse(felt);
        return current > felt ? current : felt + 1;
    }

    /**
     * The step in which something was felt. What a listener feels while a move is announced came from the move before; if
     * the clock has been stopped since before the announcement, no move is to blame.
     */
    private static Optional<Integer> feltIn(Practice practice) {
        Optional<Position> announced = practice.currentPosition()
                .filter(at -> at.phase() == Phase.ANNOUNCE
                        && (at.step() > 0 || at.done().isZero()));
        if (announced.isEmpty()) {
            return practice.currentStep();
        }
        boolean stood = practice.state() instanceof PracticeState.Paused
                || announced.get().step() == 0;
        return stood ? Optional.empty() : Optional.of(announced.get().step() - 1);
    }

    /** Whether the listener is in a move, or in place for one. */
    private static boolean isAt(Practice practice) {
        return practice.currentPosition().isPresent() || practice.state() instanceof PracticeState.Ready;
    }

    private static Practice standingStill(Practice practice) {
        return practice.currentPosition()
                .map(at -> practice.with(new PracticeState.Paused(at)))
                .orElse(practice);
    }

    private Map<String, String> name(String move) {
        return Map.of("move", pack.catalog().getMove(move).name());
    }

    private Speech say(Phrase line) {
        return Speech.of(pack.say(line));
    }
}
