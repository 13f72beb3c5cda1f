package looselegs.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** AMAZON.Ordinal: "second" is "2". */
record OrdinalType(Map<String, Integer> ordinals) implements SlotType {
    @Override
    public List<Reading> readings(List<Token> tokens) {
        return Optional.ofNullable(ordinals.get(tokens.getFirst().folded()))
                .map(place -> List.of(Reading.plain(1, place.toString())))
                .orElse(List.of());
    }
}
