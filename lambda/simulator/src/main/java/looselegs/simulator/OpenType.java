package looselegs.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Any words: AMAZON.SearchQuery, and the built-in lists of names that the speaker does not have.
 *
 * @param always whether one word beside the slot is enough to take them
 */
record OpenType(int mostWords, boolean always) implements SlotType {
    @Override
    public List<Reading> readings(List<Token> tokens) {
        return always ? unknownReadings(tokens) : List.of();
    }

    @Override
    public List<Reading> unknownReadings(List<Token> tokens) {
        return IntStream.rangeClosed(1, Math.min(mostWords, tokens.size()))
                .mapToObj(length ->
                        new Reading(length, Token.heard(tokens.subList(0, length)), Optional.empty(), false, 0))
                .toList();
    }
}
