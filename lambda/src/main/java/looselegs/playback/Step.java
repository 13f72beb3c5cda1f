package looselegs.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import looselegs.catalog.Move;
import looselegs.language.LanguagePack;
import looselegs.practice.Practice;

/**
 * A move in its place in a routine.
 *
 * @param number the place, from zero
 * @param moves all moves of the routine
 * @param brief whether the move is known, so that the short set-up will do
 * @param easier whether it is done in its easier version
 * @param moreSettle how much longer the listener takes to get in place
 * @param earlierThisWeek days of this week before today on which something was done; empty if that is not known
 */
public record Step(
        int number,
        List<Move> moves,
        boolean brief,
        boolean easier,
        Duration moreSettle,
        Optional<Integer> earlierThisWeek) {
    /** The most extra time to get in place that a listener can ask for. */
    public static final Duration MOST_SETTLE = Duration.ofSeconds(30);

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** More would leave no room for two minutes on a side in one response, where the voice is fast. */
    private static final Duration MOST_SETTLE_OF_A_LONG_SIDE = Duration.ofSeconds(10);

    public static Step of(LanguagePack pack, Practice practice, int number) {
        return of(practice, moves(pack, practice), number);
    }

    /** Looks up the moves of a practice's routine. */
    static List<Move> moves(LanguagePack pack, Practice practice) {
        List<Move> moves = new ArrayList<>(practice.routine().size());
        for (String id : practice.routine()) {
            moves.add(pack.catalog().getMove(id));
        }
        return moves;
    }

    /** Places a move in a routine whose moves are looked up already. */
    static Step of(Practice practice, List<Move> moves, int number) {
        String move = moves.get(number).id();
        return new Step(
                number,
                moves,
                practice.isKnown(move),
                practice.isEasier(move),
                moreSettle(practice),
                practice.earlierThisWeek());
    }

    static Duration moreSettle(Practice practice) {
        boolean longSide = practice.options().workOfASide().compareTo(A_MINUTE) > 0;
        Duration most = longSide ? MOST_SETTLE_OF_A_LONG_SIDE : MOST_SETTLE;
        Duration liked = practice.profile().preferences().moreSettle();
        return liked.compareTo(most) > 0 ? most : liked;
    }

    Move move() {
        return moves.get(number);
    }

    /** How long the listener gets to settle in place. */
    Duration settle() {
        return move().settle().plus(moreSettle);
    }

    public Optional<Move> next() {
        return number + 1 < moves.size() ? Optional.of(moves.get(number + 1)) : Optional.empty();
    }

    /** Whether the tool was named before: a routine names all at its opening, and each at the end of the move before. */
    boolean toolWasNamed() {
        return moves.size() > 1;
    }

    boolean endsARoutine() {
        return moves.size() > 1 && number == moves.size() - 1;
    }
}
