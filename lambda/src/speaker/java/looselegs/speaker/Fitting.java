package looselegs.speaker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Lays one template along one utterance and finds the closest way.
 *
 * @param certain whether slots may take unknown words
 */
record Fitting(
        List<Template.Element> elements,
        List<Token> tokens,
        Nearness nearness,
        List<String> lightWords,
        boolean certain) {
    /** One word in so many may be changed or passed over; a short utterance has one all the same. */
    private static final int WORDS_FOR_EACH_CHANGE = 3;

    /** A sample with two slots of unknown words would fit nearly anything. */
    private static final int MOST_UNKNOWN_SLOTS = 1;

    Optional<Fit> best() {
        int mostChanged = Math.max(1, tokens.size() / WORDS_FOR_EACH_CHANGE);
        return best(0, 0)
                .filter(fit -> fit.changed() <= mostChanged)
                .filter(fit -> fit.unknown() == 0 || isTrustworthy(fit));
    }

    /** Unknown words are taken between words heard exactly, and never more of them. */
    private static boolean isTrustworthy(Fit fit) {
        return fit.changed() == 0 && fit.unknown() <= MOST_UNKNOWN_SLOTS && fit.trustedWords() <= fit.literals();
    }

    private Optional<Fit> best(int element, int at) {
        if (element == elements.size() && at == tokens.size()) {
            return Optional.of(Fit.END);
        }
        Stream<Fit> taken = element == elements.size() || at == tokens.size()
                ? Stream.empty()
                : switch (elements.get(element)) {
                    case Template.Element.Word word -> word(word, element, at);
                    case Template.Element.Slot slot -> slot(slot, element, at);
                };
        return Stream.concat(taken, passingOver(element, at)).min(Fit::compareTo);
    }

    private Stream<Fit> word(Template.Element.Word word, int element, int at) {
        OptionalInt letters = nearness.distance(tokens.get(at).folded(), word.folded());
        return letters.isEmpty()
                ? Stream.empty()
                : best(element + 1, at + 1).map(rest -> rest.withWord(letters.getAsInt())).stream();
    }

    private Stream<Fit> slot(Template.Element.Slot slot, int element, int at) {
        List<Token> rest = tokens.subList(at, tokens.size());
        Stream<SlotType.Reading> known = slot.type().readings(rest).stream();
        Stream<SlotType.Reading> unknown = certain ? slot.type().unknownReadings(rest).stream() : Stream.empty();
        return Stream.concat(known, unknown)
                .flatMap(reading ->
                        best(element + 1, at + reading.length())
                                .map(fit -> fit.withSlot(slot.name(), reading))
                                .stream());
    }

    /** A light word ("the") may be missing or in excess, but not at the end: there the rest of the utterance was cut off. */
    private Stream<Fit> passingOver(int element, int at) {
        boolean excess =
                at < tokens.size() - 1 && lightWords.contains(tokens.get(at).folded());
        boolean missing = element < elements.size()
                && elements.get(element) instanceof Template.Element.Word word
                && lightWords.contains(word.folded());
        return Stream.concat(
                        excess ? best(element, at + 1).stream() : Stream.empty(),
                        missing ? best(element + 1, at).stream() : Stream.empty())
                .map(Fit::withWordPassedOver);
    }
}
