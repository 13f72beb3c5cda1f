package looselegs.coaching;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Answer;
import looselegs.catalog.Catalog;
import looselegs.pacing.Side;
import looselegs.reminder.ReminderWish;
import looselegs.reminder.Upshot;

/** What a listener asks of the coach. */
public sealed interface Ask {
    /** Something to be done, which may move the practice along; the other asks are questions. */
    sealed interface Act extends Ask {}

    /**
     * The skill was opened without a word more.
     *
     * @param known whether this listener has been here before
     */
    record Launch(boolean known) implements Act {}

    /** To be told how a move goes, and to say when to start. */
    record Guide(MoveChoice choice, Options.Wish wish) implements Act {}

    /** To be set up and started in one go. */
    record Start(MoveChoice choice, Options.Wish wish) implements Act {}

    /**
     * To be guided through several moves.
     *
     * @param atOnce whether to begin without waiting for a word
     */
    record Routine(RoutineWish routine, Options.Wish wish, boolean atOnce) implements Act {}

    /** All of the moves that were just offered, else all that there are. */
    record All() implements Act {}

    /** To leave a move out of the routine. */
    record SkipMove(MoveChoice choice) implements Act {}

    /** To be told what to begin with. */
    record Recommend() implements Act {}

    /** A word of thanks, or a greeting. */
    record Thanks() implements Ask {}

    /** The routine from its first move. */
    record RoutineOver() implements Act {}

    /** The other side now. */
    record OtherSide() implements Act {}

    /** The left side, or the right one: of the move that is under way, else of those to come. */
    record ToSide(Side side) implements Act {}

    /**
     * Time to get in place, or on a spot.
     *
     * @param time as asked for; empty or out of range counts as a default
     */
    record MoreTime(Optional<Duration> time) implements Act {}

    /** To hear less or more while working. */
    record Talk(Options.Talk talk) implements Act {}

    /** To have the next move come by itself, or to be asked. */
    record Go(Options.Going going) implements Act {}

    /** Where the practice is. */
    record Orient(Question question) implements Ask {}

    /** What can be asked of where the practice is. */
    enum Question {
        WHERE,
        WHICH_SIDE,
        WHAT_NEXT,
        TIME_LEFT_SIDE,
        TIME_LEFT_MOVE,
        TIME_LEFT_ROUTINE
    }

    /** Which moves there are for a tool, an area, a complaint; with an id that may be unknown. */
    record MovesFor(Catalog.Kind kind, String id) implements Act {}

    /** Which moves there are. */
    record ListMoves() implements Act {}

    /** A question that "say that again" and "tell me more" come back to. */
    sealed interface Recalled extends Ask {}

    /** Something about a move: the one named, else the current one. */
    record Explain(Topic topic, MoveChoice choice) implements Recalled {}

    /** How a move is done that is named: a question in the middle of a routine, else the wish to be told and to start. */
    record HowTo(MoveChoice choice, Options.Wish wish) implements Ask {}

    /** What can be explained of a move. */
    enum Topic {
        HOW,
        TENDER_SPOT,
        WHY,
        MUSCLE,
        NEED
    }

    /**
     * A question that has an answer of its own, or a report of what is felt.
     *
     * @param answer the id of the answer; empty, or unknown, for what there is none
     * @param choice the move asked about; else the current one is meant
     */
    record About(Answer.Kind kind, Optional<String> answer, MoveChoice choice, Detail detail) implements Recalled {
        /** As it is asked at first. */
        public static About brief(Answer.Kind kind, Optional<String> answer, MoveChoice choice) {
            return new About(kind, answer, choice, Detail.BRIEF);
        }
    }

    /** How much of an answer is told. */
    enum Detail {
        BRIEF,
        MORE
    }

    /** To hear more on what was answered last. */
    record More() implements Ask {}

    /**
     * How often, or when, moves were done.
     *
     * @param choice the move that is meant by "when did I last"; else any
     */
    record Plan(PlanQuestion question, MoveChoice choice) implements Ask {}

    /** What can be asked of the plan. */
    enum PlanQuestion {
        HOW_OFTEN,
        THIS_WEEK,
        LAST_TIME
    }

    /**
     * The listener has this tool and no other, or all of them.
     *
     * @param tool an id that may be unknown; empty for all
     */
    record Own(Optional<String> tool) implements Act {}

    /** From now on, more time to follow and to get in place than was planned, or no more than that. */
    record Settle(boolean longer) implements Act {}

    /** Something besides the practice, which keeps its place. */
    sealed interface Aside extends Ask {}

    /** What can only be answered once it is known which reminders there are. */
    sealed interface OfReminders extends Aside {}

    /** To be reminded every week; what is not said is asked for. */
    record Remind(Set<DayOfWeek> days, Optional<LocalTime> time) implements Aside {
        public Remind {
            days = Set.copyOf(days);
        }
    }

    /** Which reminders there are. */
    record ListReminders() implements OfReminders {}

    /**
     * To have a reminder on other days, or at another time.
     *
     * @param which a day of the reminder that is meant
     */
    record ChangeReminder(Optional<DayOfWeek> which, Set<DayOfWeek> days, Optional<LocalTime> time)
            implements OfReminders {
        public ChangeReminder {
            days = Set.copyOf(days);
        }
    }

    /**
     * To have no reminder any more.
     *
     * @param which a day of the reminder that is meant; else all are
     */
    record CancelReminder(Optional<DayOfWeek> which) implements OfReminders {}

    /**
     * What the listener said to Alexa's question whether this skill may set reminders.
     *
     * @param then the reminder that it was for
     */
    record Consented(Decision decision, Optional<ReminderWish> then) implements Aside {}

    /** How a question of Alexa's own was answered. */
    enum Decision {
        ACCEPTED,
        DENIED,
        NOT_ANSWERED
    }

    /**
     * What is kept of the listener.
     *
     * @param kept whether anything is; not so after all was forgotten
     */
    record Know(boolean kept) implements Aside {}

    /** To have everything forgotten that is kept of the listener. */
    record Forget() implements Aside {}

    /** What came of a deed. Nobody says this: it follows within the same request. */
    record Done(Deed deed, Upshot upshot) implements Aside {}

    /** To have the move otherwise. */
    record Change(Options.Wish wish) implements Act {}

    /** "I am in place", "start". */
    record Ready() implements Act {}

    record Pause() implements Act {}

    record Resume() implements Act {}

    record Next() implements Act {}

    record Previous() implements Act {}

    record StartOver() implements Act {}

    record Repeat() implements Ask {}

    record Yes() implements Act {}

    record No() implements Act {}

    record Help() implements Ask {}

    /** To end. */
    record Stop() implements Act {}

    /** Something that was not understood. */
    record Unclear() implements Ask {}

    /** The skill failed at what was asked; the listener must not lose the place. */
    record Failed() implements Ask {}
}
