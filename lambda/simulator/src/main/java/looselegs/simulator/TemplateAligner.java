package looselegs.simulator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Aligns one template with one utterance and finds the best fit.
 *
 * @param allowsUnknown whether slots may take unknown values
 */
record TemplateAligner(
        List<SamplePattern.Element> elements,
        SlotCandidates utterance,
        EditDistance editDistance,
        Set<String> lightWords,
        boolean allowsUnknown) {
    /** One of this many words may be changed or skipped; in a shorter utterance, one word. */
    private static final int WORDS_FOR_EACH_CHANGE = 3;

    /** A sample with two unknown values would fit almost anything. */
    private static final int MAX_UNKNOWN_SLOTS = 1;

    Optional<AlignmentScore> best() {
        int maxChanged = Math.max(1, utterance.tokens().size() / WORDS_FOR_EACH_CHANGE);
        return best(0, 0)
                .filter(fit -> fit.changed() <= maxChanged)
                .filter(fit -> fit.unknown() == 0 || isTrustworthy(fit));
    }

    /** A fit with an unknown value needs exact words around it, and at least as many as the value has. */
    private static boolean isTrustworthy(AlignmentScore fit) {
        return fit.changed() == 0 && fit.unknown() <= MAX_UNKNOWN_SLOTS && fit.unknownWords() <= fit.literals();
    }

    /** Must fail fast, because most samples differ from most utterances in the first word. */
    private Optional<AlignmentScore> best(int element, int at) {
        boolean elementsLeft = element < elements.size();
        boolean wordsLeft = at < utterance.tokens().size();
        if (!elementsLeft && !wordsLeft) {
            return Optional.of(AlignmentScore.END);
        }
        Optional<AlignmentScore> best = elementsLeft && wordsLeft ? matchNext(element, at) : Optional.empty();
        if (isExtra(at)) {
            best = closer(best, best(element, at + 1).map(AlignmentScore::withSkippedWord));
        }
        if (elementsLeft && isOptional(elements.get(element))) {
            best = closer(best, best(element + 1, at).map(AlignmentScore::withSkippedWord));
        }
        return best;
    }

    private Optional<AlignmentScore> matchNext(int element, int at) {
        return switch (elements.get(element)) {
            case SamplePattern.Element.Word word -> word(word, element, at);
            case SamplePattern.Element.Slot slot -> slot(slot, element, at);
        };
    }

    private Optional<AlignmentScore> word(SamplePattern.Element.Word word, int element, int at) {
        OptionalInt letters = editDistance.distance(utterance.tokens().get(at).folded(), word.folded());
        return letters.isEmpty()
                ? Optional.empty()
                : best(element + 1, at + 1).map(rest -> rest.withWord(letters.getAsInt()));
    }

    private Optional<AlignmentScore> slot(SamplePattern.Element.Slot slot, int element, int at) {
        Optional<AlignmentScore> best = closest(slot.name(), utterance.known(slot.type(), at), element, at);
        return allowsUnknown
                ? closer(best, closest(slot.name(), utterance.unknown(slot.type(), at), element, at))
                : best;
    }

    private Optional<AlignmentScore> closest(String slot, List<SlotType.Reading> readings, int element, int at) {
        Optional<AlignmentScore> best = Optional.empty();
        for (SlotType.Reading reading : readings) {
            best = closer(best, best(element + 1, at + reading.length()).map(fit -> fit.withSlot(slot, reading)));
        }
        return best;
    }

    /** Whether the word is a light one ("the") that the sample lacks. Not at the end, where it means a cut-off utterance. */
    private boolean isExtra(int at) {
        return at < utterance.tokens().size() - 1
                && lightWords.contains(utterance.tokens().get(at).folded());
    }

    /** Whether the element is a light word, which the listener may leave out. */
    private boolean isOptional(SamplePattern.Element element) {
        return element instanceof SamplePattern.Element.Word word && lightWords.contains(word.folded());
    }

    /** The better of two fits; the first if they are equally good. */
    private static Optional<AlignmentScore> closer(Optional<AlignmentScore> first, Optional<AlignmentScore> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        return second.get().compareTo(first.get()) < 0 ? second : first;
    }
}
