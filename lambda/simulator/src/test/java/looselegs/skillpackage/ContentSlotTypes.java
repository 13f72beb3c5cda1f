package looselegs.skillpackage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Builds the slot types of the interaction model from the content. */
final class ContentSlotTypes {
    static final Path SLOTS = SkillPackage.LANGUAGES.resolve("en-US/slots");
    static final Path MOVE_WORDS = SkillPackage.LANGUAGES.resolve("en-US/moves");

    static final Path ANSWER_WORDS = SkillPackage.LANGUAGES.resolve("en-US/answers");

    private static final Path ANSWERS = SkillPackage.CONTENT.resolve("answers");
    private static final Path MOVES = SkillPackage.CONTENT.resolve("moves");
    private static final List<String> TYPES =
            List.of("Tool", "Area", "Complaint", "Side", "Version", "Dose", "Routine", "Span", "Days", "Extra");
    private static final SortedMap<String, String> KINDS_OF_ANSWERS =
            new TreeMap<>(Map.of("Topic", "topic", "Condition", "condition", "Report", "report"));
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ContentSlotTypes() {}

    static ArrayNode read() {
        ArrayNode types = JSON.arrayNode();
        types.add(type("Move", moves()));
        TYPES.forEach(name -> types.add(type(name, values(slotFile(name)))));
        KINDS_OF_ANSWERS.forEach((name, kind) -> types.add(type(name, answers(kind))));
        return types;
    }

    private static ArrayNode answers(String kind) {
        ArrayNode values = JSON.arrayNode();
        try (Stream<Path> files = Files.list(ANSWERS)) {
            files.sorted()
                    .filter(file ->
                            SkillPackage.json(file).required("kind").textValue().equals(kind))
                    .map(file -> file.getFileName().toString())
                    .map(file -> value(file.replace(".json", ""), SkillPackage.json(ANSWER_WORDS.resolve(file))))
                    .forEach(values::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }

    static List<Path> slotFiles() {
        return TYPES.stream().map(ContentSlotTypes::slotFile).toList();
    }

    private static Path slotFile(String type) {
        return SLOTS.resolve(type.toLowerCase(Locale.ROOT) + ".json");
    }

    private static ArrayNode moves() {
        ArrayNode values = JSON.arrayNode();
        try (Stream<Path> files = Files.list(MOVES)) {
            files.sorted(Comparator.comparingInt(
                            file -> SkillPackage.json(file).required("place").asInt()))
                    .map(file -> file.getFileName().toString())
                    .map(file -> value(file.replace(".json", ""), SkillPackage.json(MOVE_WORDS.resolve(file))))
                    .forEach(values::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return values;
    }

    private static ArrayNode values(Path file) {
        ArrayNode values = JSON.arrayNode();
        SkillPackage.json(file).properties().stream()
                .filter(entry -> !entry.getKey().startsWith("$"))
                .forEach(entry -> values.add(value(entry.getKey(), entry.getValue())));
        return values;
    }

    private static ObjectNode type(String name, ArrayNode values) {
        ObjectNode type = JSON.objectNode().put("name", name);
        type.set("values", values);
        return type;
    }

    private static ObjectNode value(String id, JsonNode words) {
        ObjectNode name = JSON.objectNode().put("value", words.required("name").textValue());
        name.set("synonyms", words.required("synonyms"));
        ObjectNode value = JSON.objectNode().put("id", id);
        value.set("name", name);
        return value;
    }
}
