package looselegs.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How well a template fits an utterance. The better fit is the smaller: known values before words taken on trust, exact
 * words before near ones, nothing dropped before fillers dropped, more words of the sample before fewer.
 *
 * @param unknown slots filled with words taken on trust
 * @param edits letters changed
 * @param changed words changed or passed over
 * @param dropped fillers dropped at either end, in words
 * @param literals words of the sample itself that were heard
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

    AlignmentScore withWordPassedOver() {
        return new AlignmentScore(unknown, edits + 1, changed + 1, dropped, literals, slots);
    }

    AlignmentScore withSlot(String name, SlotType.Reading reading) {
        List<Map.Entry<String, SlotType.Reading>> all = new ArrayList<>();
        all.add(Map.entry(name, reading));
        all.addAll(slots);
        int trusted = reading.known() ? 0 : 1;
        int near = reading.edits() > 0 ? 1 : 0;
        return new AlignmentScore(
                unknown + trusted, edits + reading.edits(), changed + near, dropped, literals, List.copyOf(all));
    }

    AlignmentScore withDropped(int words) {
        return new AlignmentScore(unknown, edits, changed, dropped + words, literals, slots);
    }

    /** Words in slots of the skill's own types that are no value of theirs. */
    int trustedWords() {
        return slots.stream()
                .map(Map.Entry::getValue)
                .filter(reading -> !reading.known() && reading.resolution().isPresent())
                .mapToInt(SlotType.Reading::length)
                .sum();
    }

    /** Compares by closeness alone: two fits of different intents that compare as equal claim the same utterance. */
    @Override
    public int compareTo(AlignmentScore other) {
        return ORDER.compare(this, other);
    }
}
