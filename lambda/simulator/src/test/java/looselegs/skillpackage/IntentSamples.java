package looselegs.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The sample utterances of one intent.
 *
 * @param slotTypes the types of its slots, by slot name
 */
record IntentSamples(String intent, Map<String, String> slotTypes, List<String> samples) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    static List<IntentSamples> readAll() {
        return SkillPackage.languageModel()
                .required("intents")
                .valueStream()
                .map(IntentSamples::parse)
                .toList();
    }

    private static IntentSamples parse(JsonNode intent) {
        Map<String, String> types = new TreeMap<>();
        intent.path("slots")
                .forEach(slot -> types.put(
                        slot.required("name").textValue(), slot.required("type").textValue()));
        List<String> samples = intent.required("samples")
                .valueStream()
                .map(JsonNode::textValue)
                .toList();
        return new IntentSamples(intent.required("name").textValue(), types, samples);
    }

    /** The slots that the samples name. */
    Set<String> slotsUsed() {
        Set<String> used = new TreeSet<>();
        samples.forEach(sample ->
                SLOT.matcher(sample).results().map(found -> found.group(1)).forEach(used::add));
        return used;
    }

    /** Fills the slots of a sample with the given words. */
    static String said(String sample, Map<String, String> words) {
        return SLOT.matcher(sample).replaceAll((MatchResult slot) -> words.getOrDefault(slot.group(1), ""));
    }
}
