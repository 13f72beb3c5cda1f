package looselegs.sentences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import looselegs.speech.VoiceModel;
import org.jspecify.annotations.Nullable;

/**
 * The mean length of each intent's samples, in words and in milliseconds, as if the device's own voice said them. A slot counts as
 * the name of its type's first value, or as what is typical for a type of Amazon's.
 */
public final class SpokenLengths {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final double TENTHS = 10;

    private final VoiceModel voice;
    private final Map<String, String> valueByType;

    private SpokenLengths(VoiceModel voice, Map<String, String> valueByType) {
        this.voice = voice;
        this.valueByType = valueByType;
    }

    /**
     * By intent; intents without samples are left out.
     *
     * @param model an interaction model
     * @param typicalValues by slot type, for the types that the model does not list
     * @throws IllegalArgumentException if a slot's type is in neither
     */
    public static ObjectNode of(JsonNode model, Map<String, String> typicalValues, VoiceModel voice) {
        JsonNode language = model.required("interactionModel").required("languageModel");
        Map<String, String> values = new HashMap<>(typicalValues);
        language.required("types")
                .forEach(type -> values.put(
                        type.required("name").textValue(),
                        type.required("values")
                                .required(0)
                                .required("name")
                                .required("value")
                                .textValue()));
        return new SpokenLengths(voice, values).lengths(language.required("intents"));
    }

    private ObjectNode lengths(JsonNode intents) {
        ObjectNode lengths = JsonNodeFactory.instance.objectNode();
        for (JsonNode intent : intents) {
            List<String> sentences = intent.path("samples")
                    .valueStream()
                    .map(sample -> filled(sample.textValue(), intent.path("slots")))
                    .toList();
            if (!sentences.isEmpty()) {
                MeanLength mean = MeanLength.of(sentences, voice);
                lengths.putObject(intent.required("name").textValue())
                        .put("words", Math.round(mean.words() * TENTHS) / TENTHS)
                        .put("milliseconds", mean.time().toMillis());
            }
        }
        return lengths;
    }

    private String filled(String sample, JsonNode slots) {
        Map<String, String> typeBySlot = new HashMap<>();
        slots.forEach(slot -> typeBySlot.put(
                slot.required("name").textValue(), slot.required("type").textValue()));
        return SLOT.matcher(sample).replaceAll(slot -> value(typeBySlot.get(slot.group(1)), slot.group(1)));
    }

    private String value(@Nullable String type, String slot) {
        String value = valueByType.get(type);
        if (value == null) {
            throw new IllegalArgumentException("no typical value for slot {" + slot + "} of type " + type + ": add \""
                    + type + ": ...\" to typical-values.txt");
        }
        return value;
    }
}
