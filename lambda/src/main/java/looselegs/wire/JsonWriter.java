package looselegs.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON: maps, lists, texts, numbers, truths and nothing. */
final class JsonWriter {
    private final StringBuilder json = new StringBuilder(4_096);

    /** Whether the next field or item is the first of its object or list. */
    private boolean first = true;

    byte[] toUtf8() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    void beginObject() {
        json.append('{');
        first = true;
    }

    void endObject() {
        json.append('}');
        first = false;
    }

    /** Begins a field; its value must follow. */
    void name(String name) throws UnsureException {
        separate();
        quote(name);
        json.append(':');
    }

    private void separate() {
        if (!first) {
            json.append(',');
        }
        first = false;
    }

    /**
     * Writes a value.
     *
     * @throws UnsureException if it is, or holds, an object of a class that does not come out of JSON
     */
    @SuppressWarnings("IfChainToSwitch") // A switch by type makes a class when it is first run, at every cold start.
    void value(@Nullable Object value) throws UnsureException {
        if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Double number) {
            UnsureException.unless(Double.isFinite(number));
            json.append(number.doubleValue());
        } else {
            UnsureException.unless(
                    value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long);
            json.append(value);
        }
    }

    private void map(Map<?, ?> map) throws UnsureException {
        beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object name = entry.getKey();
            UnsureException.unless(name instanceof String);
            name((String) name);
            value(entry.getValue());
        }
        endObject();
    }

    private void list(List<?> list) throws UnsureException {
        json.append('[');
        first = true;
        for (Object item : list) {
            separate();
            value(item);
        }
        json.append(']');
        first = false;
    }

    /** Appends stretches that stay as they are whole: nearly all of an answer is such. */
    private void quote(String text) throws UnsureException {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                json.append(text, from, i).append('\\');
                from = i;
            } else if (sign < ' ') {
                json.append(text, from, i)
                        .append("\\u00")
                        .append(sign < 0x10 ? '0' : '1')
                        .append("0123456789abcdef".charAt(sign & 0xf));
                from = i + 1;
            } else if (Character.isSurrogate(sign)) {
                UnsureException.unless(Character.isSupplementaryCodePoint(text.codePointAt(i)));
                i++;
            }
        }
        json.append(text, from, text.length()).append('"');
    }
}
