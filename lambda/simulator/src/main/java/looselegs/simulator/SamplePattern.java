package looselegs.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample utterance as a sequence of words and slots. */
final class SamplePattern {
    /** The words, articles excluded, that a sample must have before its slots take unknown values. */
    private static final int MIN_WORDS_FOR_UNKNOWN_VALUES = 2;

    private static final Pattern PART = Pattern.compile("\\{([^}]+)}|[^{]+");

    sealed interface Element {
        record Word(String folded) implements Element {}

        record Slot(String name, SlotType type) implements Element {}
    }

    private final String sample;
    private final List<Element> elements;

    private SamplePattern(String sample, List<Element> elements) {
        this.sample = sample;
        this.elements = List.copyOf(elements);
    }

    /** @param types the types of the intent's slots, by slot name */
    static SamplePattern parse(String sample, Map<String, SlotType> types, Tokenizer tokenizer) {
        List<Element> elements = new ArrayList<>();
        Matcher part = PART.matcher(sample);
        while (part.find()) {
            String slot = part.group(1);
            if (slot == null) {
                tokenizer.folded(part.group()).forEach(word -> elements.add(new Element.Word(word)));
            } else {
                SlotType type = Optional.ofNullable(types.get(slot))
                        .orElseThrow(() -> new IllegalArgumentException("no slot {" + slot + "} for: " + sample));
                elements.add(new Element.Slot(slot, type));
            }
        }
        return new SamplePattern(sample, elements);
    }

    String sample() {
        return sample;
    }

    Optional<AlignmentScore> fit(SlotCandidates utterance, EditDistance editDistance, Set<String> lightWords) {
        int words = 0;
        for (Element element : elements) {
            words += element instanceof Element.Word word && !lightWords.contains(word.folded()) ? 1 : 0;
        }
        boolean allowsUnknown = words >= MIN_WORDS_FOR_UNKNOWN_VALUES;
        return new TemplateAligner(elements, utterance, editDistance, lightWords, allowsUnknown).best();
    }
}
