package looselegs.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, numbers, truths and nothing; the counterpart of {@link AnyValue}. */
record AnyWriter(JsonGenerator json) {
    /**
     * Writes a value.
     *
     * @throws UnsureException if it is, or holds, an object of another class
     */
    void write(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> writeFinite(number);
            case Map<?, ?> map -> writeMap(map);
            case List<?> list -> writeList(list);
            default -> throw new UnsureException();
        }
    }

    private void writeFinite(double number) throws IOException {
        UnsureException.unless(Double.isFinite(number));
        json.writeNumber(number);
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object name = entry.getKey();
            UnsureException.unless(name instanceof String);
            json.writeFieldName((String) name);
            write(entry.getValue());
        }
        json.writeEndObject();
    }

    private void writeList(List<?> list) throws IOException {
        json.writeStartArray();
        for (Object item : list) {
            write(item);
        }
        json.writeEndArray();
    }
}
