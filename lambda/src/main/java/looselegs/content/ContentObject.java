package looselegs.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One JSON object of a content file. Every reading method notes a mistake where a field is missing or wrong and gives a
 * harmless value in its place, so that reading goes on and finds the next one.
 */
public final class ContentObject {
    private static final String SCHEMA = "$schema";

    private final String file;
    private final Map<String, Integer> lines;
    private final String pointer;
    private final JsonNode node;
    private final Mistakes mistakes;

    ContentObject(String file, Map<String, Integer> lines, String pointer, JsonNode node, Mistakes mistakes) {
        this.file = file;
        this.lines = lines;
        this.pointer = pointer;
        this.node = node;
        this.mistakes = mistakes;
    }

    /** The file's name without folder and ending. */
    public String fileId() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
    }

    /** Notes a mistake at a field, or at the object itself where the name is empty or the field is missing. */
    public void mistake(String field, String whatToWrite) {
        String place = field.isEmpty() ? pointer : pointer + "/" + escape(field);
        int line = lines.getOrDefault(place, lines.getOrDefault(pointer, 0));
        mistakes.add(new Mistake(file, line, place, whatToWrite));
    }

    /** The names of all fields, in the order of the file. */
    public List<String> fields() {
        return node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(SCHEMA))
                .toList();
    }

    public boolean has(String field) {
        return node.has(field);
    }

    /** Notes every field that is none of these; {@code $schema} is always allowed. */
    public void allowOnly(Set<String> known) {
        fields().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistake(name, "remove this field, or write one of " + sorted(known)));
    }

    /** A text that is not blank. */
    public String text(String field) {
        JsonNode value = node.path(field);
        if (value.isTextual() && !value.textValue().isBlank()) {
            return value.textValue();
        }
        mistake(field, "write a text that is not empty");
        return "?";
    }

    /** One text or a list of texts, at least {@code fewest}, each not blank, none twice. */
    public List<String> texts(String field, int fewest) {
        JsonNode value = node.path(field);
        List<JsonNode> items = value.isArray() ? List.copyOf(value.valueStream().toList()) : List.of(value);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String place = value.isArray() ? field + "/" + i : field;
            String text = items.get(i).asText("");
            if (!items.get(i).isTextual() || text.isBlank()) {
                mistakeBelow(place, "write a text that is not empty");
            } else if (texts.contains(text)) {
                mistakeBelow(place, "remove this text, it stands twice in the list");
            } else {
                texts.add(text);
            }
        }
        if (texts.size() < fewest && value.isArray()) {
            mistake(field, "write at least " + fewest + " different texts");
        }
        return texts.isEmpty() ? List.of("?") : List.copyOf(texts);
    }

    /** A whole number from {@code least} to {@code most}, both included. */
    public int integer(String field, int least, int most) {
        JsonNode value = node.path(field);
        if (value.isInt() && value.intValue() >= least && value.intValue() <= most) {
            return value.intValue();
        }
        mistake(field, "write a whole number from " + least + " to " + most);
        return least;
    }

    /** One of the words given. */
    public String oneOf(String field, Set<String> words) {
        String value = node.path(field).asText("");
        if (!words.contains(value)) {
            mistake(field, "write one of " + sorted(words));
        }
        return value;
    }

    /** An object within this one. */
    public Optional<ContentObject> object(String field) {
        JsonNode value = node.path(field);
        if (value.isObject()) {
            return Optional.of(below(field, value));
        }
        mistake(field, "write an object, { … }");
        return Optional.empty();
    }

    /** The objects of a list. */
    public List<ContentObject> objects(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isObject)) {
            mistake(field, "write a list of objects, [ { … } ]");
            return List.of();
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> below(field + "/" + i, value.get(i)))
                .toList();
    }

    private ContentObject below(String path, JsonNode value) {
        return new ContentObject(file, lines, pointer + "/" + path, value, mistakes);
    }

    private void mistakeBelow(String path, String whatToWrite) {
        String place = pointer + "/" + path;
        mistakes.add(new Mistake(file, lines.getOrDefault(place, lines.getOrDefault(pointer, 0)), place, whatToWrite));
    }

    private static String escape(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
