package looselegs.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An intent of the interaction model.
 *
 * @param slots the names of its slots, in the model's order
 * @param templates its samples, in the model's order
 */
record Intent(String name, List<String> slots, List<SamplePattern> templates) {
    /** The template of an intent that fits an utterance best. */
    record Candidate(Intent intent, SamplePattern template, AlignmentScore fit) {
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

    Optional<Candidate> closest(Fillers.Variant variant, EditDistance editDistance, Set<String> lightWords) {
        Optional<Candidate> closest = Optional.empty();
        for (SamplePattern template : templates) {
            Optional<AlignmentScore> fit = template.fit(variant.utterance(), editDistance, lightWords);
            if (fit.isPresent()) {
                Candidate found = new Candidate(this, template, fit.get().withDropped(variant.dropped()));
                boolean closer =
                        closest.isEmpty() || found.fit().compareTo(closest.get().fit()) < 0;
                closest = closer ? Optional.of(found) : closest;
            }
        }
        return closest;
    }
}
