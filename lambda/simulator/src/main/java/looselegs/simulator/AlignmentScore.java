package looselegs.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a template fits an utterance. A better fit compares as smaller. In this order, it has fewer slots with unknown
 * values, fewer changed letters, fewer dropped fillers, and more words of the sample.
 *
 * @param unknown number of slots filled with words that are no known value
 * @param edits number of letters changed
 * @param changed number of words changed or skipped
 * @param dropped number of filler words dropped at either end
 * @param literals number of words of the sample itself that were heard
 * @param slots readings by slot name, in the order of the utterance
 */
record AlignmentScore(
        int unknown, int edits, int changed, int dropped, int literals, List<Map.Entry<String, SlotType.Reading>> slots)
        implements Comparable<AlignmentScore> {
    static final AlignmentScore END = new AlignmentScore(0, 0, 0, 0, 0, List.of());

    private static final Comparator<AlignmentScore> ORDER = Comparator.comparingInt(AlignmentScore::unknown)
            .thenComparingInt(AlignmentScore::edits)
            .thenComparingInt(AlignmentScore::dropped)
            .thenComparing(Comparator.comparingInt(AlignmentScore::literals).reversed());

    AlignmentScore withWord(int letters) {
        return new AlignmentScore(
                unknown, edits + letters, changed + (letters > 0 ? 1 : 0), dropped, literals + 1, slots);
    }

    AlignmentScore withSkippedWord() {
        return new AlignmentScore(unknown, edits + 1, changed + 1, dropped, literals, slots);
    }

    AlignmentScore withSlot(String name, SlotType.Reading reading) {
        List<Map.Entry<String, SlotType.Reading>> all = new ArrayList<>();
        all.add(Map.entry(name, reading));
        all.addAll(slots);
        int unknownSlot = reading.known() ? 0 : 1;
        int changedWord = reading.edits() > 0 ? 1 : 0;
        return new AlignmentScore(
                unknown + unknownSlot,
                edits + reading.edits(),
                changed + changedWord,
                dropped,
                literals,
                List.copyOf(all));
    }

    AlignmentScore withDropped(int words) {
        return new AlignmentScore(unknown, edits, changed, dropped + words, literals, slots);
    }

    /** The number of words in slots of the skill's own types that are no value of the type. */
    int unknownWords() {
        return slots.stream()
                .map(Map.Entry::getValue)
                .filter(reading -> !reading.known() && reading.resolution().isPresent())
                .mapToInt(SlotType.Reading::length)
                .sum();
    }

    /** Compares closeness only. If fits of two intents compare as equal, both intents claim the utterance. */
    @Override
    public int compareTo(AlignmentScore other) {
        return ORDER.compare(this, other);
    }
}
