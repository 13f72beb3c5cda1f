package looselegs.coaching;

import java.util.Optional;
import looselegs.profile.Caution;
import looselegs.speech.Speech;

/** Keeps a practice standing after a report, whatever else is asked, until the listener has settled how to go on. */
final class Holding {
    private final Library library;

    Holding(Library library) {
        this.library = library;
    }

    /** What was asked for after the report, once more. */
    Turn again(Practice practice, Pending.Hold hold) {
        return new Turn.GoOn(practice.with(hold), Speech.SILENT).inviting(invitation(hold));
    }

    /** The answer to what leads on, or would lead on too soon; empty for all else. */
    Optional<Turn> settle(Practice practice, Pending.Hold hold, Ask ask) {
        if (leadsOn(hold, ask)) {
            return Optional.of(goOn(practice, hold));
        }
        return hold instanceof Pending.Advice && isTooSoon(ask) ? Optional.of(again(practice, hold)) : Optional.empty();
    }

    /** An answer to something else settles nothing: the clock still stands, and the listener hears again what to say. */
    Turn keep(Practice before, Pending.Hold hold, Ask ask, Turn turn) {
        if (!(turn instanceof Turn.GoOn goOn) || !isKept(before, hold, ask, goOn.practice())) {
            return turn;
        }
        Turn.GoOn kept = goOn.with(goOn.practice().with(hold));
        boolean rests = hold instanceof Pending.Choice && ask instanceof Ask.Pause;
        return rests ? kept : kept.inviting(invitation(hold));
    }

    private static boolean leadsOn(Pending.Hold hold, Ask ask) {
        return ask instanceof Ask.Resume || (hold instanceof Pending.Choice && ask instanceof Ask.Ready);
    }

    /** Who goes on after pain without a word of choice hears how it is easier first. */
    private Turn goOn(Practice practice, Pending.Hold hold) {
        Turn resumed = new Steering(library).resume(practice);
        boolean hurt = hold instanceof Pending.Choice
                || practice.currentMove()
                        .filter(move -> practice.has(Caution.Kind.EASIER, move))
                        .isPresent();
        return hurt ? new Adjusting(library).easier(resumed) : resumed;
    }

    /** Before somebody has asked, no word but an explicit one starts a clock; help would name such words. */
    private static boolean isTooSoon(Ask ask) {
        return ask instanceof Ask.Ready
                || ask instanceof Ask.Next
                || ask instanceof Ask.Previous
                || ask instanceof Ask.StartOver
                || ask instanceof Ask.OtherSide
                || ask instanceof Ask.SkipMove
                || ask instanceof Ask.RoutineOver
                || ask instanceof Ask.All
                || ask instanceof Ask.Help;
    }

    private static boolean isKept(Practice before, Pending.Hold hold, Ask ask, Practice after) {
        boolean stands = after.currentStep().isPresent() && !(after.standing() instanceof Standing.Playing);
        if (!stands || namesAMove(ask)) {
            return false;
        }
        return switch (hold) {
            case Pending.Advice advice ->
                after.pending().isEmpty() || after.pending().get() instanceof Pending.Hold;
            case Pending.Choice choice ->
                after.pending().isEmpty()
                        && !choosesAVersion(ask)
                        && after.routine().equals(before.routine())
                        && after.currentStep().equals(before.currentStep());
        };
    }

    private static boolean namesAMove(Ask ask) {
        return ask instanceof Ask.Guide || ask instanceof Ask.Start || ask instanceof Ask.Routine;
    }

    private static boolean choosesAVersion(Ask ask) {
        return ask instanceof Ask.Change change && change.wish().version().isPresent();
    }

    private Speech invitation(Pending.Hold hold) {
        Line line = switch (hold) {
            case Pending.Choice choice -> Line.HURT_CHOICE;
            case Pending.Advice advice -> Line.WAIT_INVITE;
        };
        return Speech.of(library.say(line));
    }
}
