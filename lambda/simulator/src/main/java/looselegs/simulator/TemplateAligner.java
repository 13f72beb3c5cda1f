package looselegs.simulator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Lays one template along one utterance and finds the closest way.
 *
 * @param certain whether slots may take unknown words
 */
record TemplateAligner(
        List<Template.Element> elements,
        SlotCandidates utterance,
        EditDistance nearness,
        Set<String> lightWords,
        boolean certain) {
    /** One word in so many may be changed or passed over; a short utterance has one all the same. */
    private static final int WORDS_FOR_EACH_CHANGE = 3;

    /** A sample with two slots of unknown words would fit nearly anything. */
    private static final int MOST_UNKNOWN_SLOTS = 1;

    Optional<AlignmentScore> best() {
        int mostChanged = Math.max(1, utterance.tokens().size() / WORDS_FOR_EACH_CHANGE);
        return best(0, 0)
                .filter(fit -> fit.changed() <= mostChanged)
                .filter(fit -> fit.unknown() == 0 || isTrustworthy(fit));
    }

    /** Unknown words are taken between words heard exactly, and never more of them. */
    private static boolean isTrustworthy(AlignmentScore fit) {
        return fit.changed() == 0 && fit.unknown() <= MOST_UNKNOWN_SLOTS && fit.trustedWords() <= fit.literals();
    }

    /** Most samples differ from most utterances in their first word, so that this has to say no quickly. */
    private Optional<AlignmentScore> best(int element, int at) {
        boolean elementsLeft = element < elements.size();
        boolean wordsLeft = at < utterance.tokens().size();
        if (!elementsLeft && !wordsLeft) {
            return Optional.of(AlignmentScore.END);
        }
        Optional<AlignmentScore> best = elementsLeft && wordsLeft ? taking(element, at) : Optional.empty();
        if (isInExcess(at)) {
            best = closer(best, best(element, at + 1).map(AlignmentScore::withWordPassedOver));
        }
        if (elementsLeft && mayBeMissing(elements.get(element))) {
            best = closer(best, best(element + 1, at).map(AlignmentScore::withWordPassedOver));
        }
        return best;
    }

    private Optional<AlignmentScore> taking(int element, int at) {
        return switch (elements.get(element)) {
            case Template.Element.Word word -> word(word, element, at);
            case Template.Element.Slot slot -> slot(slot, element, at);
        };
    }

    private Optional<AlignmentScore> word(Template.Element.Word word, int element, int at) {
        OptionalInt letters = nearness.distance(utterance.tokens().get(at).folded(), word.folded());
        return letters.isEmpty()
                ? Optional.empty()
                : best(element + 1, at + 1).map(rest -> rest.withWord(letters.getAsInt()));
    }

    private Optional<AlignmentScore> slot(Template.Element.Slot slot, int element, int at) {
        Optional<AlignmentScore> best = closest(slot.name(), utterance.known(slot.type(), at), element, at);
        return certain ? closer(best, closest(slot.name(), utterance.unknown(slot.type(), at), element, at)) : best;
    }

    private Optional<AlignmentScore> closest(String slot, List<SlotType.Reading> readings, int element, int at) {
        Optional<AlignmentScore> best = Optional.empty();
        for (SlotType.Reading reading : readings) {
            best = closer(best, best(element + 1, at + reading.length()).map(fit -> fit.withSlot(slot, reading)));
        }
        return best;
    }

    /** A light word ("the") may be in excess, but not at the end: there the rest of the utterance was cut off. */
    private boolean isInExcess(int at) {
        return at < utterance.tokens().size() - 1
                && lightWords.contains(utterance.tokens().get(at).folded());
    }

    /** A light word of the sample may have been left out. */
    private boolean mayBeMissing(Template.Element element) {
        return element instanceof Template.Element.Word word && lightWords.contains(word.folded());
    }

    /** Of two as close as each other the first. */
    private static Optional<AlignmentScore> closer(Optional<AlignmentScore> first, Optional<AlignmentScore> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return second.get().compareTo(first.get()) < 0 ? second : first;
    }
}
