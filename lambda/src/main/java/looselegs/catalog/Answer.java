package looselegs.catalog;

import java.util.List;
import java.util.Set;

/**
 * An answer to a question about safety or about self-massage.
 *
 * @param question the question, for readers of the table of answers
 * @param sources ids of the sources of its claims, in the order of the file
 * @param moves ids of the moves that it is about; empty for all
 */
public record Answer(
        String id,
        Kind kind,
        Effect effect,
        String question,
        List<String> sources,
        Set<String> moves,
        AnswerWords words) {
    /** The report of pain; every catalog has it. */
    public static final String PAIN = "pain";

    /** The report that all is well. */
    public static final String FEELS_GOOD = "feels-good";

    /** The report that it feels better, but not yet well. */
    public static final String BETTER = "better";

    /** The report of being unable to breathe; every catalog has it. */
    public static final String NO_BREATH = "no-breath";

    public Answer {
        sources = List.copyOf(sources);
        moves = Set.copyOf(moves);
    }

    /** What kind of thing the answer is about. */
    public enum Kind {
        /** A topic to know about. */
        TOPIC,
        /** A condition of the listener, such as an illness, a medicine or a pregnancy. */
        CONDITION,
        /** What the listener feels right now. */
        REPORT
    }

    /** What happens to a move that is under way. */
    public enum Effect {
        /** The move goes on after the answer. */
        GO_ON,
        /** The clock stops until the listener goes on. */
        WAIT,
        /** The clock stops, and the listener chooses what to do next. */
        CHOOSE,
        /** The move ends for this routine. */
        LEAVE_OUT,
        /** The routine ends. */
        END_ROUTINE,
        /** The routine ends, and the move is left out from now on. */
        END_LEAVING_OUT,
        /** The session ends. */
        END
    }
}
