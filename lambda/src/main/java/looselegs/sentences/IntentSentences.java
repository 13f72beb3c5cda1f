package looselegs.sentences;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What listeners may say for one intent.
 *
 * @param slots type by slot, in the order of their declaration
 * @param templates in the order of the file; every rule that they refer to is in {@code rules}
 */
public record IntentSentences(String intent, Map<String, String> slots, List<Line> templates, Rules rules) {
    /** A template and where it stands. */
    public record Line(Template template, Place place) {}

    public IntentSentences {
        slots = Collections.unmodifiableMap(new LinkedHashMap<>(slots));
        templates = List.copyOf(templates);
    }

    SampleChoice choice() {
        return new SampleChoice(templates.stream().map(Line::template).toList(), rules);
    }

    long size() {
        Expansion expansion = new Expansion(rules);
        return templates.stream()
                .mapToLong(line -> expansion.size(line.template()))
                .reduce(0, Expansion::sum);
    }
}
