package looselegs.simulator;

import java.util.List;
import java.util.Optional;

/** Reads the words at one place of an utterance as values of one type. */
sealed interface SlotType permits CustomType, DayOfWeekType, DurationType, NumberType, OpenType, OrdinalType, TimeType {
    /**
     * One way to read a slot.
     *
     * @param length tokens taken, at least one
     * @param value as it stands in the request
     * @param known false for words taken on trust
     * @param edits letters changed to fit
     */
    record Reading(int length, String value, Optional<Resolution> resolution, boolean known, int edits) {
        static Reading plain(int length, String value) {
            return new Reading(length, value, Optional.empty(), true, 0);
        }
    }

    /** Every reading that begins with the first token; empty if none does. */
    List<Reading> readings(List<Token> tokens);

    /** Readings of words that the type does not know, for a slot that the words around it make certain. */
    default List<Reading> unknownReadings(List<Token> tokens) {
        return List.of();
    }
}
