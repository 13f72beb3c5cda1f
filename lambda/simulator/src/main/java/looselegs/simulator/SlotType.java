package looselegs.simulator;

import java.util.List;
import java.util.Optional;

/** A slot type. Reads words of an utterance as values of the type. */
sealed interface SlotType permits CustomType, DayOfWeekType, DurationType, NumberType, OpenType, OrdinalType, TimeType {
    /**
     * One way to read words as a slot value.
     *
     * @param length number of tokens taken, at least one
     * @param value as the request carries it
     * @param known whether the type knows the value
     * @param edits number of letters changed to make it fit
     */
    record Reading(int length, String value, Optional<Resolution> resolution, boolean known, int edits) {
        static Reading plain(int length, String value) {
            return new Reading(length, value, Optional.empty(), true, 0);
        }
    }

    /** All readings that start with the first token; empty if there are none. */
    List<Reading> readings(List<Token> tokens);

    /** Readings as unknown values, for a slot in a sample with enough words of its own. */
    default List<Reading> unknownReadings(List<Token> tokens) {
        return List.of();
    }
}
