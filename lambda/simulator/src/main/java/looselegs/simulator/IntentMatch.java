package looselegs.simulator;

import java.util.List;
import java.util.Optional;

/**
 * The intent that an utterance matches.
 *
 * @param intent the name of the intent; AMAZON.FallbackIntent if nothing fits
 * @param slots every slot of the intent, filled or not, in the model's order
 * @param sample the sample utterance or built-in phrase that fits; empty for the fallback
 * @param exact true if every word is in the sample or belongs to a known value: nothing was misspelled, skipped, dropped or
 *     unknown
 */
public record IntentMatch(String intent, List<HeardSlot> slots, String sample, boolean exact) {
    /** The intent that Alexa sends if no other fits. */
    public static final String FALLBACK = "AMAZON.FallbackIntent";

    public IntentMatch {
        slots = List.copyOf(slots);
    }

    static IntentMatch fallback() {
        return new IntentMatch(FALLBACK, List.of(), "", false);
    }

    public boolean isFallback() {
        return intent.equals(FALLBACK);
    }

    /** The slot's value in the request; empty if the slot is not filled or the intent has no such slot. */
    public Optional<String> value(String slot) {
        return find(slot).flatMap(HeardSlot::value);
    }

    /** The ids that the slot resolves to; empty for an unfilled slot, an unknown value or one of Amazon's types. */
    public List<String> ids(String slot) {
        return find(slot).flatMap(HeardSlot::resolution).map(Resolution::ids).orElse(List.of());
    }

    private Optional<HeardSlot> find(String slot) {
        return slots.stream().filter(heard -> heard.name().equals(slot)).findFirst();
    }
}
