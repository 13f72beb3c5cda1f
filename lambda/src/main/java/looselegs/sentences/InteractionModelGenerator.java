package looselegs.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the interaction model of a language from its sentences and the words of its slots. */
public final class InteractionModelGenerator {
    private static final int MOST_SAMPLES = 6_000;
    private static final int MOST_BYTES = 450_000;

    /** With its indentation; so many bytes or fewer come free with each sample that is taken away. */
    private static final int BYTES_OF_A_LONG_SAMPLE = 45;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode present;
    private final SentenceFolder folder;

    private InteractionModelGenerator(JsonNode present, SentenceFolder folder) {
        this.present = present;
        this.folder = folder;
    }

    /**
     * The model anew. Intents stay in the order in which the present model has them, and new ones follow.
     *
     * @param present the model as it is: whatever is not generated is taken over, and so are intents that have no file
     * @param types the slot types in the form of the model, with templates as synonyms
     * @return a model that keeps to the limits of samples and bytes; where there is too little room, samples give way
     * @throws IllegalArgumentException if the sentences or the synonyms have mistakes; the message has all of them
     */
    public static ObjectNode generate(JsonNode present, SentenceFolder folder, ArrayNode types) {
        TemplateError.refuse(folder.errors());
        return new InteractionModelGenerator(present, folder).model(types);
    }

    private ObjectNode model(ArrayNode types) {
        ArrayNode expanded = new SynonymChoice(folder.shared()).expand(types);
        List<SampleChoice> choices =
                folder.intents().stream().map(IntentSentences::choice).toList();
        int samples = MOST_SAMPLES;
        ObjectNode model = model(choices, samples, expanded);
        int excess = excess(model);
        while (excess > 0) {
            samples -= 1 + excess / BYTES_OF_A_LONG_SAMPLE;
            if (samples < choices.stream().mapToInt(SampleChoice::needed).sum()) {
                throw new IllegalArgumentException("the model has %,d bytes too many: ".formatted(excess)
                        + "take choices out of the sentences or the synonyms");
            }
            model = model(choices, samples, expanded);
            excess = excess(model);
        }
        return model;
    }

    private static int excess(ObjectNode model) {
        return ModelText.of(model).getBytes(StandardCharsets.UTF_8).length - MOST_BYTES;
    }

    private ObjectNode model(List<SampleChoice> choices, int samples, ArrayNode types) {
        ObjectNode model = present.deepCopy();
        ObjectNode language = (ObjectNode) model.required("interactionModel").required("languageModel");
        language.set("intents", intents(language.required("intents"), choices, samples));
        language.set("types", types);
        return model;
    }

    private ArrayNode intents(JsonNode before, List<SampleChoice> choices, int mostSamples) {
        Map<String, JsonNode> byName = new LinkedHashMap<>();
        before.forEach(intent -> byName.put(intent.required("name").textValue(), intent));
        List<Integer> allowances = Allowances.share(choices, mostSamples);
        for (int i = 0; i < choices.size(); i++) {
            IntentSentences sentences = folder.intents().get(i);
            List<String> samples = choices.get(i).choose(allowances.get(i));
            JsonNode intentBefore = byName.getOrDefault(sentences.intent(), JSON.objectNode());
            byName.put(sentences.intent(), intent(sentences, samples, intentBefore.path("slots")));
        }
        ArrayNode intents = JSON.arrayNode();
        byName.values().forEach(intents::add);
        return intents;
    }

    private static ObjectNode intent(IntentSentences sentences, List<String> samples, JsonNode slotsBefore) {
        ObjectNode intent = JSON.objectNode().put("name", sentences.intent());
        if (!sentences.slots().isEmpty()) {
            List<JsonNode> slots = new ArrayList<>();
            sentences.slots().forEach((name, type) -> slots.add(slot(name, type, slotsBefore)));
            intent.putArray("slots").addAll(slots);
        }
        ArrayNode array = intent.putArray("samples");
        samples.forEach(array::add);
        return intent;
    }

    private static ObjectNode slot(String name, String type, JsonNode before) {
        for (JsonNode slot : before) {
            if (slot.required("name").textValue().equals(name)) {
                return ((ObjectNode) slot.deepCopy()).put("type", type);
            }
        }
        return JSON.objectNode().put("name", name).put("type", type);
    }
}
