package looselegs.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an interaction model from its JSON file. */
final class ModelReader {
    private static final int ANY_WORDS = 60;
    private static final int MAX_NAME_WORDS = 4;

    private final JsonNode model;
    private final Locale locale;
    private final BuiltInWords language;
    private final Tokenizer tokenizer;
    private final EditDistance editDistance;

    private ModelReader(JsonNode model, Locale locale) {
        this.model = model;
        this.locale = locale;
        this.language = BuiltInWords.get(locale.getLanguage());
        this.tokenizer = new Tokenizer(language);
        this.editDistance = new EditDistance(vocabulary(), language.pluralEnding());
    }

    static InteractionModel read(Path file) {
        try {
            String tag = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
            JsonNode model = new ObjectMapper()
                    .readTree(file.toFile())
                    .path("interactionModel")
                    .path("languageModel");
            return new ModelReader(model, Locale.forLanguageTag(tag)).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    private InteractionModel read() {
        Map<String, SlotType> types = new HashMap<>();
        model.path("types").forEach(type -> types.put(type.path("name").asText(), customType(type)));
        List<Intent> intents = stream(model.path("intents"))
                .filter(intent -> !intent.path("name").asText().equals(IntentMatch.FALLBACK))
                .map(intent -> intent(intent, types))
                .toList();
        return new InteractionModel(model.path("invocationName").asText(), intents, editDistance, language);
    }

    private Intent intent(JsonNode intent, Map<String, SlotType> types) {
        String name = intent.path("name").asText();
        Map<String, SlotType> slots = new LinkedHashMap<>();
        intent.path("slots")
                .forEach(slot -> slots.put(
                        slot.path("name").asText(), type(slot.path("type").asText(), types)));
        List<SamplePattern> templates = samples(intent)
                .map(sample -> SamplePattern.parse(sample, slots, tokenizer))
                .toList();
        return new Intent(name, List.copyOf(slots.keySet()), templates);
    }

    /** The samples of an intent. Leaves out the samples of its slots: only Alexa's dialog delegation uses those. */
    private Stream<String> samples(JsonNode intent) {
        List<String> builtIn =
                language.builtInPhrases().getOrDefault(intent.path("name").asText(), List.of());
        return Stream.concat(texts(intent.path("samples")), builtIn.stream());
    }

    private SlotType type(String name, Map<String, SlotType> own) {
        return switch (name) {
            case "AMAZON.NUMBER" -> new NumberType(language.minus());
            case "AMAZON.Ordinal" -> new OrdinalType(language.ordinals());
            case "AMAZON.DURATION" -> new DurationType(language, tokenizer);
            case "AMAZON.TIME" -> new TimeType(language, tokenizer);
            case "AMAZON.DayOfWeek" -> new DayOfWeekType(locale, language.pluralEnding());
            case "AMAZON.SearchQuery" -> new OpenType(ANY_WORDS, true);
            default -> {
                SlotType type = own.get(name);
                if (type == null && !name.startsWith("AMAZON.")) {
                    throw new IllegalArgumentException("the model has no slot type " + name);
                }
                yield type == null ? new OpenType(MAX_NAME_WORDS, false) : type;
            }
        };
    }

    private CustomType customType(JsonNode type) {
        List<CustomType.Phrase> phrases = new ArrayList<>();
        for (JsonNode value : type.path("values")) {
            JsonNode name = value.path("name");
            Resolution.Value canonical = new Resolution.Value(
                    name.path("value").asText(), value.path("id").asText(""));
            phrases.add(new CustomType.Phrase(tokenizer.folded(canonical.name()), canonical, true));
            texts(name.path("synonyms"))
                    .map(tokenizer::folded)
                    .forEach(words -> phrases.add(new CustomType.Phrase(words, canonical, false)));
        }
        return new CustomType(type.path("name").asText(), phrases, editDistance);
    }

    private Set<String> vocabulary() {
        Stream<String> ofSamples = stream(model.path("intents")).flatMap(this::samples);
        Stream<String> ofValues = stream(model.path("types"))
                .flatMap(type -> stream(type.path("values")))
                .map(value -> value.path("name"))
                .flatMap(name -> Stream.concat(Stream.of(name.path("value").asText()), texts(name.path("synonyms"))));
        Set<String> words = new HashSet<>();
        Stream.concat(ofSamples, ofValues)
                .map(text -> text.replaceAll("\\{[^}]*}", " "))
                .forEach(text -> words.addAll(tokenizer.folded(text)));
        return Set.copyOf(words);
    }

    private static Stream<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
