package looselegs.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sample utterance as a row of words and slots. */
final class Template {
    /** Words, articles apart, that a sample must have besides a slot before that slot takes words nobody knows. */
    private static final int WORDS_THAT_MAKE_A_SLOT_CERTAIN = 2;

    private static final Pattern PART = Pattern.compile("\\{([^}]+)}|[^{]+");

    sealed interface Element {
        record Word(String folded) implements Element {}

        record Slot(String name, SlotType type) implements Element {}
    }

    private final String sample;
    private final List<Element> elements;

    private Template(String sample, List<Element> elements) {
        this.sample = sample;
        this.elements = List.copyOf(elements);
    }

    /** @param types the types of the intent's slots, by slot name */
    static Template parse(String sample, Map<String, SlotType> types, Tokenizer tokenizer) {
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
        return new Template(sample, elements);
    }

    String sample() {
        return sample;
    }

    Optional<AlignmentScore> fit(SlotCandidates utterance, EditDistance nearness, Set<String> lightWords) {
        int words = 0;
        for (Element element : elements) {
            words += element instanceof Element.Word word && !lightWords.contains(word.folded()) ? 1 : 0;
        }
        boolean certain = words >= WORDS_THAT_MAKE_A_SLOT_CERTAIN;
        return new TemplateAligner(elements, utterance, nearness, lightWords, certain).best();
    }
}
