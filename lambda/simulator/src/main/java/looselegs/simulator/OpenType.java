package looselegs.simulator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A slot type that takes any words: AMAZON.SearchQuery, and Amazon's lists of names, which the simulator does not have.
 *
 * @param always whether the slot takes words in every sample, even in one with few words of its own
 */
record OpenType(int maxWords, boolean always) implements SlotType {
    @Override
    public List<Reading> readings(List<Token> tokens) {
        return always ? unknownReadings(tokens) : List.of();
    }

    @Override
    public List<Reading> unknownReadings(List<Token> tokens) {
        return IntStream.rangeClosed(1, Math.min(maxWords, tokens.size()))
                .mapToObj(length ->
                        new Reading(length, Token.heard(tokens.subList(0, length)), Optional.empty(), false, 0))
                .toList();
    }
}
