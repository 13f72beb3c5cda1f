package looselegs.alexa.envelope;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The JSON names of an SDK object's fields, and of all objects in it: those that are set, and those that could be. */
final class SdkFields {
    private SdkFields() {}

    static Set<String> of(Object object) {
        Set<String> names = new TreeSet<>();
        gather(object, names);
        return names;
    }

    private static void gather(@Nullable Object object, Set<String> names) {
        if (object instanceof Collection<?> items) {
            items.forEach(item -> gather(item, names));
        } else if (object instanceof Map<?, ?> map) {
            map.values().forEach(value -> gather(value, names));
        } else if (object != null
                && object.getClass().getName().startsWith("com.amazon.ask.model.")
                && !(object instanceof Enum<?>)) {
            for (Method getter : object.getClass().getMethods()) {
                JsonProperty property = getter.getAnnotation(JsonProperty.class);
                if (property != null) {
                    names.add(property.value());
                    gatherFrom(getter, object, names);
                }
            }
        }
    }

    private static void gatherFrom(Method getter, Object object, Set<String> names) {
        try {
            gather(getter.invoke(object), names);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
