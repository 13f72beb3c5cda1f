package looselegs.simulator;

import java.util.List;
import java.util.Optional;

/**
 * An intent that an utterance was matched to.
 *
 * @param intent its name, as in the model; AMAZON.FallbackIntent if nothing fitted
 * @param slots every slot of the intent, filled or not, in the model's order
 * @param sample the sample utterance, or the built-in phrase, that fitted; empty for the fallback
 * @param exact true if every word stood in the sample or was a value that the model knows: nothing misspelt, passed over,
 *     dropped or taken on trust
 */
public record IntentMatch(String intent, List<HeardSlot> slots, String sample, boolean exact) {
    /** Where Alexa sends what fits no intent. */
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

    /** The slot's value as in the request; empty if it was not filled or the intent has no such slot. */
    public Optional<String> value(String slot) {
        return find(slot).flatMap(HeardSlot::value);
    }

    /** The ids that the slot resolved to; empty for an unfilled slot, an unknown value or a type of Amazon's. */
    public List<String> ids(String slot) {
        return find(slot).flatMap(HeardSlot::resolution).map(Resolution::ids).orElse(List.of());
    }

    private Optional<HeardSlot> find(String slot) {
        return slots.stream().filter(heard -> heard.name().equals(slot)).findFirst();
    }
}
