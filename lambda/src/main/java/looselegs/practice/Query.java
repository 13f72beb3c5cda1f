package looselegs.practice;

import java.util.Optional;
import looselegs.catalog.Answer;

/** An input that is answered and leaves the practice where it is, unless a report stops the clock. */
public sealed interface Query extends Input {
    /** A question that "say that again" and "tell me more" come back to. */
    sealed interface Repeatable extends Query {}

    /** Says thanks or hello. */
    record Thanks() implements Query {}

    /** Asks where the practice is. */
    record Progress(ProgressQuestion question) implements Query {}

    /** What a listener can ask about the current place. */
    enum ProgressQuestion {
        WHERE,
        WHICH_SIDE,
        WHAT_NEXT,
        TIME_LEFT_SIDE,
        TIME_LEFT_MOVE,
        TIME_LEFT_ROUTINE
    }

    /** Asks about a move: the one named, or the current one. */
    record Explain(Topic topic, MoveChoice choice) implements Repeatable {}

    /** What can be explained about a move. */
    enum Topic {
        HOW,
        TENDER_SPOT,
        WHY,
        MUSCLE,
        NEED
    }

    /** Asks how a named move is done: a question in the middle of a routine, otherwise a request to be set up for it. */
    record HowTo(MoveChoice choice, PracticeOptions.Wish wish) implements Query {}

    /**
     * Asks a question that has its own answer, or reports what the listener feels.
     *
     * @param answer id of the answer; empty or unknown if there is none
     * @param choice the move asked about; the current one if unsaid
     */
    record About(Answer.Kind kind, Optional<String> answer, MoveChoice choice, Detail detail) implements Repeatable {
        /** The question as asked the first time. */
        public static About brief(Answer.Kind kind, Optional<String> answer, MoveChoice choice) {
            return new About(kind, answer, choice, Detail.BRIEF);
        }
    }

    /** How much of an answer is told. */
    enum Detail {
        BRIEF,
        MORE
    }

    /** Asks to hear more about the last answer. */
    record More() implements Query {}

    /**
     * Asks how often, or when, moves were done.
     *
     * @param choice the move meant by "when did I last do …"; any move if unsaid
     */
    record History(HistoryQuestion question, MoveChoice choice) implements Query {}

    /** What a listener can ask about earlier practices. */
    enum HistoryQuestion {
        HOW_OFTEN,
        THIS_WEEK,
        LAST_TIME
    }

    record Repeat() implements Query {}

    record Help() implements Query {}

    /** Something the skill did not understand. */
    record NotUnderstood() implements Query {}

    /** The skill itself failed; the listener hears an apology and keeps the place. */
    record SkillFailed() implements Query {}
}
