package looselegs.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An intent of the model.
 *
 * @param slots names of its slots, in the model's order
 */
record Intent(String name, List<String> slots, List<Template> templates) {
    /** The closest of its templates. */
    record Closest(Intent intent, Template template, AlignmentScore fit) {
        IntentMatch match() {
            boolean exact = fit.unknown() + fit.edits() + fit.dropped() == 0;
            return new IntentMatch(intent.name(), heardSlots(), template.sample(), exact);
        }

        private List<HeardSlot> heardSlots() {
            return intent.slots().stream()
                    .map(slot -> reading(slot)
                            .map(found -> new HeardSlot(slot, Optional.of(found.value()), found.resolution()))
                            .orElse(new HeardSlot(slot, Optional.empty(), Optional.empty())))
                    .toList();
        }

        private Optional<SlotType.Reading> reading(String slot) {
            return fit.slots().stream()
                    .filter(entry -> entry.getKey().equals(slot))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }
    }

    Optional<Closest> closest(Fillers.Rest rest, EditDistance nearness, Set<String> lightWords) {
        Optional<Closest> closest = Optional.empty();
        for (Template template : templates) {
            Optional<AlignmentScore> fit = template.fit(rest.utterance(), nearness, lightWords);
            if (fit.isPresent()) {
                Closest found = new Closest(this, template, fit.get().withDropped(rest.dropped()));
                boolean closer =
                        closest.isEmpty() || found.fit().compareTo(closest.get().fit()) < 0;
                closest = closer ? Optional.of(found) : closest;
            }
        }
        return closest;
    }
}
