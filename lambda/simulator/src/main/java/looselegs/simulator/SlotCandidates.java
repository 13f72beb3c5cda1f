package looselegs.simulator;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An utterance with the values that a slot of each type can have at each word. Caches them, because thousands of samples ask
 * for the same ones. Not thread-safe.
 */
final class SlotCandidates {
    private final List<Token> tokens;
    private final IdentityHashMap<SlotType, Map<Integer, List<SlotType.Reading>>> known = new IdentityHashMap<>();

    SlotCandidates(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** The known values of the type that start at token {@code at}. */
    List<SlotType.Reading> known(SlotType type, int at) {
        return known.computeIfAbsent(type, first -> new HashMap<>())
                .computeIfAbsent(at, place -> type.readings(tokens.subList(place, tokens.size())));
    }

    /** The unknown values that start at token {@code at}. */
    List<SlotType.Reading> unknown(SlotType type, int at) {
        return type.unknownReadings(tokens.subList(at, tokens.size()));
    }
}
