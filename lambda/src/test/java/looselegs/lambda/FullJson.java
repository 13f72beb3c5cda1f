package looselegs.lambda;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Makes JSON objects of the SDK's model with every possible field. */
final class FullJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Limits the nesting, because some objects contain objects of their own type. */
    private static final int DEEPEST = 8;

    private FullJson() {}

    /** The names of the subtypes of a polymorphic class, as in JSON. */
    static Stream<String> kinds(Class<?> type) {
        return Stream.of(type.getAnnotation(JsonSubTypes.class).value()).map(JsonSubTypes.Type::name);
    }

    /** An object of one subtype. */
    static ObjectNode of(Class<?> type, String kind) {
        return of(type, kind, 0);
    }

    private static ObjectNode of(Class<?> type, String kind, int depth) {
        return Stream.of(type.getAnnotation(JsonSubTypes.class).value())
                .filter(found -> found.name().equals(kind))
                .map(found -> full(found.value(), depth)
                        .put(type.getAnnotation(JsonTypeInfo.class).property(), kind))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode full(Class<?> type, int depth) {
        ObjectNode json = JSON.objectNode();
        for (Method getter : type.getMethods()) {
            JsonProperty property = getter.getAnnotation(JsonProperty.class);
            if (property != null && depth < DEEPEST) {
                json.set(property.value(), value(getter.getGenericReturnType(), depth + 1));
            }
        }
        return json;
    }

    private static JsonNode value(Type type, int depth) {
        if (type instanceof ParameterizedType many) {
            Type[] parts = many.getActualTypeArguments();
            return Collection.class.isAssignableFrom((Class<?>) many.getRawType())
                    ? JSON.arrayNode().add(value(parts[0], depth))
                    : JSON.objectNode().set("any", value(parts[1], depth));
        }
        Class<?> one = (Class<?>) type;
        if (Number.class.isAssignableFrom(one)) {
            return JSON.numberNode(1);
        }
        if (one == Boolean.class) {
            return JSON.booleanNode(true);
        }
        if (one == OffsetDateTime.class) {
            return JSON.textNode("2026-11-23T18:00:00Z");
        }
        if (one.isEnum()) {
            return JSON.textNode(one.getEnumConstants()[0].toString());
        }
        if (one == String.class || one == Object.class || Map.class.isAssignableFrom(one)) {
            return one == String.class ? JSON.textNode("any") : JSON.objectNode();
        }
        return one.isAnnotationPresent(JsonSubTypes.class)
                ? of(one, kinds(one).findFirst().orElseThrow(), depth)
                : full(one, depth);
    }
}
