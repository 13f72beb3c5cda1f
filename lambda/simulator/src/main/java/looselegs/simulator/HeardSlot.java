package looselegs.simulator;

import java.util.Optional;

/**
 * A slot of the matched intent.
 *
 * @param value as the request carries it: the words heard, in lower case, or for numbers, ordinals and durations "5", "2",
 *     "PT2M"; empty if the utterance did not fill the slot
 * @param resolution empty unless the slot is filled and its type is one of the skill's own
 */
public record HeardSlot(String name, Optional<String> value, Optional<Resolution> resolution) {}
