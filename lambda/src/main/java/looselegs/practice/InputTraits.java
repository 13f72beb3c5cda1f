package looselegs.practice;

import java.util.Optional;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;

/**
 * What an input means beyond its own answer: for a safety hold, the voice rate, the time zone, the metrics, and open
 * questions. The one place that decides this; the switches are exhaustive, so the compiler asks for every new input.
 *
 * @param hold what it does while a safety hold is on
 * @param timing whether it answers a closing question or breaks in
 * @param days whether its answer needs the listener's time zone
 * @param count what the operator's metrics count it as
 * @param fine what it says to "is it fine again?"
 * @param tells what its own answer says anyway, so that nothing else repeats it
 */
public record InputTraits(HoldEffect hold, Timing timing, Days days, Count count, Fine fine, Tells tells) {
    /** What an input does to a safety hold. */
    public enum HoldEffect {
        /** Ends any hold and goes on. */
        RESUMES,
        /** Ends a hold after pain; too soon while a doctor's okay is pending. */
        STARTS,
        /** Would start a clock without an explicit word; too soon while a doctor's okay is pending. */
        LEADS_ON,
        /** Rests: nothing more needs to be asked after pain. */
        RESTS,
        /** Names what to do next, which replaces the hold. */
        PICKS_MOVE,
        /** Picks the version to go on with, which settles a hold after pain. */
        PICKS_VERSION,
        /** Settles nothing: it is answered, and the hold stays. */
        NONE
    }

    /** When an input is usually said; tells how long the speech before it took. */
    public enum Timing {
        /** Answers yes after a closing question. */
        YES,
        /** Answers no after a closing question; may end the session. */
        NO,
        /** Goes on after a closing question or invitation. */
        GO_AHEAD,
        /** Mostly breaks in while the coach speaks. */
        BREAKS_IN
    }

    /** Whether an answer speaks of days or weeks, so that the listener's time zone must be known. */
    public enum Days {
        ALWAYS,
        /** Only while a practice of another day waits to be resumed. */
        WHEN_RESUMING,
        NEVER
    }

    /** What the metrics count. */
    public enum Count {
        APOLOGY,
        FALLBACK,
        /** A report of something felt; counted as pain if it stops the clock. */
        REPORT,
        /** Goes back or leaves a move out; never counted as a new practice. */
        STEP,
        OTHER
    }

    /** What an input answers when the coach asks whether a move is fine again. */
    public enum Fine {
        YES,
        NO,
        UNSAID
    }

    /** What an answer says anyway. */
    public enum Tells {
        /** That this is no medical advice. */
        NOTICE,
        /** Which side is chosen. */
        SIDE,
        NEITHER
    }

    private static final InputTraits PLAIN = new InputTraits(
            HoldEffect.NONE, Timing.BREAKS_IN, Days.WHEN_RESUMING, Count.OTHER, Fine.UNSAID, Tells.NEITHER);

    /** The traits of an input. */
    public static InputTraits of(Input input) {
        return switch (input) {
            case Command command -> of(command);
            case Query query -> of(query);
            case AccountRequest request -> PLAIN;
        };
    }

    private static InputTraits of(Command command) {
        return switch (command) {
            case Command.Launch launch -> PLAIN.with(Days.NEVER).with(Tells.NOTICE);
            case Command.Guide guide -> PLAIN.with(HoldEffect.PICKS_MOVE).with(Timing.GO_AHEAD);
            case Command.Start start -> PLAIN.with(HoldEffect.PICKS_MOVE).with(Timing.GO_AHEAD);
            case Command.Routine routine -> PLAIN.with(HoldEffect.PICKS_MOVE).with(Days.ALWAYS);
            case Command.AllMoves all -> PLAIN.with(HoldEffect.LEADS_ON).with(Days.ALWAYS);
            case Command.SkipMove skip -> PLAIN.with(HoldEffect.LEADS_ON).with(Count.STEP);
            case Command.RoutineOver over -> PLAIN.with(HoldEffect.LEADS_ON);
            case Command.OtherSide other -> PLAIN.with(HoldEffect.LEADS_ON);
            case Command.StartOver startOver -> PLAIN.with(HoldEffect.LEADS_ON);
            case Command.Next next -> PLAIN.with(HoldEffect.LEADS_ON).with(Timing.GO_AHEAD);
            case Command.Previous previous -> PLAIN.with(HoldEffect.LEADS_ON).with(Count.STEP);
            case Command.Ready ready -> PLAIN.with(HoldEffect.STARTS).with(Timing.GO_AHEAD);
            case Command.Pause pause -> PLAIN.with(HoldEffect.RESTS);
            case Command.Resume resume -> PLAIN.with(HoldEffect.RESUMES).with(Timing.GO_AHEAD);
            case Command.Yes yes -> PLAIN.with(Timing.YES);
            case Command.No no -> PLAIN.with(Timing.NO);
            case Command.MoreTime moreTime -> PLAIN.with(Fine.NO);
            case Command.MovesFor movesFor ->
                movesFor.kind() == Catalog.Kind.COMPLAINT ? PLAIN.with(Count.REPORT) : PLAIN;
            case Command.ChangeOptions change ->
                change.wish().version().isPresent()
                        ? PLAIN.with(HoldEffect.PICKS_VERSION).with(Tells.SIDE)
                        : PLAIN.with(Tells.SIDE);
            case Command.Recommend recommend -> PLAIN;
            case Command.GoToSide toSide -> PLAIN.with(Tells.SIDE);
            case Command.SetTalk talk -> PLAIN;
            case Command.SetAdvance advance -> PLAIN;
            case Command.ListMoves list -> PLAIN;
            case Command.OwnTools own -> PLAIN;
            case Command.SetSettleTime settle -> PLAIN;
            case Command.Stop stop -> PLAIN;
        };
    }

    private static InputTraits of(Query query) {
        return switch (query) {
            case Query.About about -> about.kind() == Answer.Kind.REPORT ? report(about.answer()) : PLAIN;
            case Query.History history -> PLAIN.with(Days.ALWAYS);
            case Query.Help help -> PLAIN.with(HoldEffect.LEADS_ON).with(Tells.NOTICE);
            case Query.NotUnderstood unclear -> PLAIN.with(Count.FALLBACK);
            case Query.SkillFailed failed -> PLAIN.with(Count.APOLOGY);
            case Query.Explain explain -> PLAIN;
            case Query.HowTo howTo -> PLAIN;
            case Query.Progress progress -> PLAIN;
            case Query.More more -> PLAIN;
            case Query.Repeat repeat -> PLAIN;
            case Query.Thanks thanks -> PLAIN;
        };
    }

    private static InputTraits report(Optional<String> answer) {
        InputTraits report = PLAIN.with(Count.REPORT);
        return switch (answer.orElse("")) {
            case Answer.FEELS_GOOD -> report.with(Fine.YES);
            case Answer.BETTER, Answer.PAIN -> report.with(Fine.NO);
            default -> report;
        };
    }

    private InputTraits with(HoldEffect next) {
        return new InputTraits(next, timing, days, count, fine, tells);
    }

    private InputTraits with(Timing next) {
        return new InputTraits(hold, next, days, count, fine, tells);
    }

    private InputTraits with(Days next) {
        return new InputTraits(hold, timing, next, count, fine, tells);
    }

    private InputTraits with(Count next) {
        return new InputTraits(hold, timing, days, next, fine, tells);
    }

    private InputTraits with(Fine next) {
        return new InputTraits(hold, timing, days, count, next, tells);
    }

    private InputTraits with(Tells next) {
        return new InputTraits(hold, timing, days, count, fine, next);
    }
}
