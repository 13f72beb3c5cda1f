package looselegs.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of session attributes as a tree, and back. Jackson's mapper would do it too, and takes long to start. */
final class AttributeTree {
    private static final JsonNodeFactory TREE = JsonNodeFactory.instance;

    private AttributeTree() {}

    /**
     * The tree of a value.
     *
     * @throws IllegalArgumentException if it is something that does not come out of JSON
     */
    static JsonNode of(@Nullable Object value) {
        return switch (value) {
            case null -> TREE.nullNode();
            case String text -> TREE.textNode(text);
            case Boolean truth -> TREE.booleanNode(truth);
            case Integer number -> TREE.numberNode(number);
            case Long number -> TREE.numberNode(number);
            case Double number -> TREE.numberNode(number);
            case Map<?, ?> map -> {
                ObjectNode object = TREE.objectNode();
                map.forEach((name, field) -> object.set(String.valueOf(name), of(field)));
                yield object;
            }
            case List<?> list -> {
                ArrayNode array = TREE.arrayNode();
                list.forEach(item -> array.add(of(item)));
                yield array;
            }
            default -> throw new IllegalArgumentException("a value of " + value.getClass());
        };
    }

    /** The values of a tree of objects, arrays, texts, numbers and truths. */
    static Map<String, Object> values(ObjectNode tree) {
        Map<String, Object> values = new LinkedHashMap<>();
        tree.fieldNames().forEachRemaining(name -> values.put(name, value(tree.path(name))));
        return values;
    }

    private static Object value(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return values(object);
        }
        if (node instanceof ArrayNode array) {
            List<Object> items = new ArrayList<>();
            array.forEach(item -> items.add(value(item)));
            return items;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? node.numberValue() : node.textValue();
    }
}
