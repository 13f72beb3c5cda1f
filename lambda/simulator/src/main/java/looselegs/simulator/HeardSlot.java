package looselegs.simulator;

import java.util.Optional;

/**
 * A slot of the intent that was heard.
 *
 * @param value as it stands in the request: the words heard, in lower case, or for numbers, ordinals and durations "5", "2",
 *     "PT2M"; empty if the utterance did not fill the slot
 * @param resolution only for filled slots of the skill's own types
 */
public record HeardSlot(String name, Optional<String> value, Optional<Resolution> resolution) {}
