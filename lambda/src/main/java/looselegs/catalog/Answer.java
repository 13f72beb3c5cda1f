package looselegs.catalog;

import java.util.List;
import java.util.Set;

/**
 * An answer on safety, or on what there is to know.
 *
 * @param question what it answers, for the reader of a table
 * @param sources ids of the sources of its claims, in the order of its file
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
    /** The report of plain pain; every catalog has it. */
    public static final String PAIN = "pain";

    /** The report that all is well. */
    public static final String FEELS_GOOD = "feels-good";

    /** The report that it is better, and not yet well. */
    public static final String BETTER = "better";

    /** The report of being unable to breathe; every catalog has it. */
    public static final String NO_BREATH = "no-breath";

    public Answer {
        sources = List.copyOf(sources);
        moves = Set.copyOf(moves);
    }

    /** What makes somebody ask. */
    public enum Kind {
        /** Something to know. */
        TOPIC,
        /** Something that the listener has, or takes, or is. */
        CONDITION,
        /** Something that the listener feels just now. */
        REPORT
    }

    /** What becomes of a move that is under way. */
    public enum Effect {
        /** It goes on after the answer. */
        GO_ON,
        /** The clock stands until the listener says otherwise. */
        WAIT,
        /** The clock stands, and the listener chooses what next. */
        CHOOSE,
        /** The move is over for this routine. */
        LEAVE_OUT,
        /** The whole routine is over. */
        END_ROUTINE,
        /** The whole routine is over, and the move is left out from now on. */
        END_LEAVING_OUT,
        /** All is over, and the session ends. */
        END
    }
}
