package looselegs.practice;

import java.util.List;

/** Which move a listener named. */
public sealed interface MoveChoice {
    /** None at all. */
    record Unsaid() implements MoveChoice {}

    /** Ids of the moves that what was said may mean; never empty. */
    record Named(List<String> moves) implements MoveChoice {
        public Named {
            moves = List.copyOf(moves);
        }
    }

    /** By the number of the move: "move three". Any number that was heard, in range or not. */
    record Numbered(int number) implements MoveChoice {}

    /** By its place among what was just offered, else among all: "the second one". From one. */
    record Placed(int place) implements MoveChoice {}

    /** By a word that names no move. */
    record Unheard() implements MoveChoice {}
}
