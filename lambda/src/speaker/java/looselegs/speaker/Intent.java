package looselegs.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An intent of the model.
 *
 * @param slots names of its slots, in the model's order
 */
record Intent(String name, List<String> slots, List<Template> templates) {
    /** The closest of its templates. */
    record Closest(Intent intent, Template template, Fit fit) {
        Match match() {
            boolean exact = fit.unknown() + fit.edits() + fit.dropped() == 0;
            return new Match(intent.name(), heardSlots(), template.sample(), exact);
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

    Optional<Closest> closest(Fillers.Rest rest, Nearness nearness, List<String> lightWords) {
        return templates.stream()
                .flatMap(template -> template
                        .fit(rest.tokens(), nearness, lightWords)
                        .map(fit -> new Closest(this, template, fit.withDropped(rest.dropped())))
                        .stream())
                .min((left, right) -> left.fit().compareTo(right.fit()));
    }
}
