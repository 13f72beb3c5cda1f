package looselegs.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A choice among moves as a listener narrowed it; an empty field does not narrow it.
 *
 * @param tool id of the tool at hand
 * @param area id of an area of the body
 * @param complaint id of a complaint
 * @param skip id of a move to leave out
 * @param from the number of the first move, from 1
 * @param count the most moves
 */
public record Selection(
        Optional<String> tool,
        Optional<String> area,
        Optional<String> complaint,
        Optional<String> skip,
        Optional<Integer> from,
        Optional<Integer> count) {
    public static final Selection ALL = new Selection(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The chosen moves in the given order; none if a number is out of range. */
    List<Move> of(List<Move> moves) {
        int first = from.orElse(1);
        int most = count.orElse(moves.size());
        boolean inRange = first >= 1 && first <= moves.size() && most >= 1 && most <= moves.size();
        if (!inRange) {
            return List.of();
        }
        return moves.stream()
                .skip(first - 1L)
                .filter(move -> tool.isEmpty() || tool.get().equals(move.tool()))
                .filter(move -> area.isEmpty() || move.areas().contains(area.get()))
                .filter(move -> complaint.isEmpty() || move.complaints().contains(complaint.get()))
                .filter(move -> skip.isEmpty() || !skip.get().equals(move.id()))
                .limit(most)
                .toList();
    }
}
