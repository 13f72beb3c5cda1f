package looselegs.practice;

import java.util.List;

/** Which move a listener named. */
public sealed interface MoveChoice {
    /** The listener named no move. */
    record Unsaid() implements MoveChoice {}

    /** Ids of the moves that the words may mean; never empty. */
    record Named(List<String> moves) implements MoveChoice {
        public Named {
            moves = List.copyOf(moves);
        }
    }

    /** The number of a move, as in "move three"; may be out of range. */
    record Numbered(int number) implements MoveChoice {}

    /** The place among the moves just offered, else among all, as in "the second one"; from one. */
    record Placed(int place) implements MoveChoice {}

    /** A word that names no move. */
    record Unheard() implements MoveChoice {}
}
