package looselegs.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One JSON object of a content file. When a field is missing or wrong, a method notes the mistake and returns a harmless
 * value, so that reading goes on and finds the next mistake.
 */
public final class ContentObject {
    private static final String SCHEMA = "$schema";
    private static final String HARMLESS = "?";
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final Map<String, Integer> lines;
    private final String pointer;
    private final JsonNode node;
    private final ValidationErrors errors;

    ContentObject(String file, Map<String, Integer> lines, String pointer, JsonNode node, ValidationErrors errors) {
        this.file = file;
        this.lines = lines;
        this.pointer = pointer;
        this.node = node;
        this.errors = errors;
    }

    /** The file's name without folder and extension. */
    public String fileId() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".json".length());
    }

    /** Notes a mistake at a field, which may be missing. */
    public void mistake(String field, String whatToWrite) {
        mistakeAt(pointerTo(field), node.has(field) ? whatToWrite : "add this field: " + whatToWrite);
    }

    /** Notes a mistake at the object itself. */
    public void mistake(String whatToWrite) {
        mistakeAt(pointer, whatToWrite);
    }

    /** The names of all fields but {@code $schema}, in the order of the file. */
    public List<String> fields() {
        return node.propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> !name.equals(SCHEMA))
                .toList();
    }

    /** The names of all fields, which are ids. Notes a mistake for each that is not in lower case with hyphens. */
    public List<String> ids() {
        fields().stream()
                .filter(id -> !ID.matcher(id).matches())
                .forEach(id -> mistake(id, "name this field in lower case with hyphens, as in \"some-id\""));
        return fields();
    }

    public boolean has(String field) {
        return node.has(field);
    }

    /** Whether a field is exactly this text. */
    public boolean holds(String field, String text) {
        return node.path(field).isTextual() && node.path(field).textValue().equals(text);
    }

    /** Whether a field is exactly this number. */
    public boolean holds(String field, int number) {
        return node.path(field).isInt() && node.path(field).intValue() == number;
    }

    /** Notes a mistake for each field that is none of these; {@code $schema} is always allowed. */
    public void allowOnly(Set<String> known) {
        List<String> absent =
                known.stream().filter(name -> !node.has(name)).sorted().toList();
        String whatToWrite =
                absent.isEmpty() ? "remove this field" : "remove this field, or name it " + oneOfQuoted(absent);
        fields().stream().filter(name -> !known.contains(name)).forEach(name -> mistake(name, whatToWrite));
    }

    /** Reads a text that is not blank. */
    public String text(String field) {
        return text(field, TextRule.ANY);
    }

    /** Reads a text that is not blank and keeps to a rule. */
    public String text(String field, TextRule rule) {
        Optional<String> wrong = wrong(node.path(field), rule);
        wrong.ifPresent(whatToWrite -> mistake(field, whatToWrite));
        return wrong.isPresent() ? HARMLESS : node.path(field).textValue();
    }

    /**
     * Reads a list of different texts, each not blank and keeping to a rule.
     *
     * @param fewest how many texts there must be; if it is 1, a single text may stand without a list
     */
    public List<String> texts(String field, int fewest, TextRule rule) {
        JsonNode value = node.path(field);
        if (value.isTextual() && fewest == 1) {
            return List.of(text(field, rule));
        }
        if (!value.isArray()) {
            mistake(field, "write " + aList(fewest) + each(rule));
            return harmless(fewest);
        }
        List<String> texts = items(pointerTo(field), value, rule);
        if (value.size() < fewest) {
            mistake(field, "write " + aList(fewest) + "; there are " + value.size());
        }
        return texts.isEmpty() ? harmless(fewest) : texts;
    }

    /** Reads a whole number from {@code least} to {@code most}, both included. */
    public int integer(String field, int least, int most) {
        JsonNode value = node.path(field);
        if (value.isInt() && value.intValue() >= least && value.intValue() <= most) {
            return value.intValue();
        }
        mistake(field, "write a whole number from " + least + " to " + most);
        return least;
    }

    /** Reads a number from {@code least} to {@code most}, both included. */
    public double decimal(String field, double least, double most) {
        JsonNode value = node.path(field);
        if (value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most) {
            return value.doubleValue();
        }
        mistake(field, "write a number from " + least + " to " + most);
        return least;
    }

    /** Reads one of an enum's values, written in lower case with hyphens. */
    public <E extends Enum<E>> E enumValue(String field, E[] values) {
        List<String> words = Stream.of(values).map(ContentObject::word).toList();
        int index = words.indexOf(text(field, oneOf(words)));
        return values[Math.max(0, index)];
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A rule that allows these texts only. */
    public static TextRule oneOf(Collection<String> texts) {
        return text -> texts.contains(text) ? Optional.empty() : Optional.of("write " + oneOfQuoted(texts));
    }

    /** Notes a mistake unless the field {@code id} repeats the file's name, in lower case with hyphens. */
    public void requireFileId() {
        if (!ID.matcher(fileId()).matches()) {
            mistake("id", "rename this file in lower case with hyphens, and write its name here");
        } else if (!holds("id", fileId())) {
            mistake("id", "write \"" + fileId() + "\", the file's own name");
        }
    }

    /** Reads an object within this one. */
    public Optional<ContentObject> object(String field) {
        JsonNode value = node.path(field);
        if (value.isObject()) {
            return Optional.of(below(pointerTo(field), value));
        }
        mistake(field, "write an object, { … }");
        return Optional.empty();
    }

    /** Reads true or false. */
    public boolean bool(String field) {
        if (!node.path(field).isBoolean()) {
            mistake(field, "write true or false");
        }
        return node.path(field).booleanValue();
    }

    /**
     * Reads a list of objects.
     *
     * @param fewest how many objects there must be
     */
    public List<ContentObject> objects(String field, int fewest) {
        JsonNode value = node.path(field);
        if (!value.isArray() || value.size() < fewest || !value.valueStream().allMatch(JsonNode::isObject)) {
            mistake(field, "write a list of " + (fewest == 0 ? "objects" : atLeast(fewest)) + ", [ { … } ]");
            return List.of();
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> below(pointerTo(field) + "/" + i, value.get(i)))
                .toList();
    }

    /** Names a choice of words as they are written in JSON: {@code one of "ball", "roller"}. */
    public static String oneOfQuoted(Collection<String> words) {
        String all = words.stream().sorted().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
        return words.size() == 1 ? all : "one of " + all;
    }

    private List<String> items(String place, JsonNode list, TextRule rule) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            Optional<String> wrong = wrong(item, rule);
            if (wrong.isPresent()) {
                mistakeAt(place + "/" + i, wrong.get());
            } else if (texts.contains(item.textValue())) {
                mistakeAt(place + "/" + i, "remove this text, or write another: it stands twice in the list");
            } else {
                texts.add(item.textValue());
            }
        }
        return List.copyOf(texts);
    }

    /** If the rule refuses an empty text, it says best what is missing. */
    private static Optional<String> wrong(JsonNode value, TextRule rule) {
        boolean text = value.isTextual() && !value.textValue().isBlank();
        Optional<String> wrong = rule.correct(text ? value.textValue() : "");
        return text ? wrong : wrong.or(() -> Optional.of("write a text that is not empty, \"…\""));
    }

    private static String aList(int fewest) {
        return switch (fewest) {
            case 0 -> "a list of texts, [ \"…\", \"…\" ], or an empty one, [ ]";
            case 1 -> "a text, \"…\", or a list of texts, [ \"…\", \"…\" ]";
            default -> "a list of at least " + fewest + " different texts, [ \"…\", \"…\" ]";
        };
    }

    private static String each(TextRule rule) {
        return rule.correct("").map(whatToWrite -> "; in each, " + whatToWrite).orElse("");
    }

    private static String atLeast(int fewest) {
        return "at least " + (fewest == 1 ? "one object" : fewest + " objects");
    }

    private static List<String> harmless(int fewest) {
        return fewest > 0 ? List.of(HARMLESS) : List.of();
    }

    private ContentObject below(String place, JsonNode value) {
        return new ContentObject(file, lines, place, value, errors);
    }

    private String pointerTo(String field) {
        return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
    }

    private void mistakeAt(String place, String whatToWrite) {
        int line = lines.getOrDefault(place, lines.getOrDefault(pointer, 0));
        errors.add(new ValidationError(file, line, place, whatToWrite));
    }
}
