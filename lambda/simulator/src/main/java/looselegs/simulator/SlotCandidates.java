package looselegs.simulator;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An utterance, and what slots of each type can take at each of its places: thousands of samples ask for the same, and each
 * is worked out once. For use by one thread.
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

    /** Values that the type knows, from a place on. */
    List<SlotType.Reading> known(SlotType type, int at) {
        return known.computeIfAbsent(type, first -> new HashMap<>())
                .computeIfAbsent(at, place -> type.readings(tokens.subList(place, tokens.size())));
    }

    /** Words taken on trust, from a place on. */
    List<SlotType.Reading> unknown(SlotType type, int at) {
        return type.unknownReadings(tokens.subList(at, tokens.size()));
    }
}
