package looselegs.alexa.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON in UTF-8 from maps, lists, strings, numbers, Booleans and null. */
final class JsonWriter {
    /** Free bytes behind each value and bracket, so that a comma or a colon always fits. */
    private static final int MARGIN = 2;

    private static final int LONGEST_LONG = 20;
    private static final String HEX = "0123456789abcdef";

    private byte[] json;
    private int length;
    private int limit;

    /** Whether the next field or item is the first of its object or array. */
    private boolean first = true;

    /** @param expected about how many bytes will be written */
    JsonWriter(int expected) {
        json = new byte[expected];
        limit = expected - MARGIN;
    }

    byte[] toUtf8() {
        return Arrays.copyOf(json, length);
    }

    void beginObject() {
        put('{');
        first = true;
    }

    void endObject() {
        put('}');
        first = false;
    }

    /** Begins a field; its value must follow. */
    void name(String name) throws FallbackException {
        if (!first) {
            json[length++] = ',';
        }
        first = false;
        string(name);
        json[length++] = ':';
    }

    /**
     * Writes a value.
     *
     * @throws FallbackException if the value is, or contains, an object of a class that does not come from JSON
     */
    @SuppressWarnings("IfChainToSwitch") // A switch by type makes a class when it is first run, at every cold start.
    void value(@Nullable Object value) throws FallbackException {
        if (value instanceof String text) {
            string(text);
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof Integer || value instanceof Long) {
            integer(((Number) value).longValue());
        } else if (value == null || value instanceof Boolean || isFinite(value)) {
            ascii(String.valueOf(value));
        } else {
            throw new FallbackException();
        }
    }

    private static boolean isFinite(Object value) {
        return value instanceof Double number && Double.isFinite(number);
    }

    private void object(Map<?, ?> map) throws FallbackException {
        beginObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw new FallbackException();
            }
            name(name);
            value(entry.getValue());
        }
        endObject();
    }

    private void array(List<?> list) throws FallbackException {
        put('[');
        boolean begun = false;
        for (Object item : list) {
            if (begun) {
                json[length++] = ',';
            }
            begun = true;
            value(item);
        }
        put(']');
    }

    /** Writes the digits from the last to the first into their places. */
    private void integer(long value) {
        if (value <= 0) {
            ascii(Long.toString(value));
            return;
        }
        if (length + LONGEST_LONG > limit) {
            makeRoomFor(LONGEST_LONG);
        }
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            json[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
    }

    private void string(String text) throws FallbackException {
        int rest = text.length() + 2;
        if (length + rest > limit) {
            makeRoomFor(rest);
        }
        byte[] out = json;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                if (at + rest - i > limit) {
                    length = at;
                    makeRoomFor(rest - i);
                    out = json;
                }
                out[at++] = '\\';
            } else if (sign < ' ' || sign > '~') {
                length = at;
                unusual(text.substring(i));
                return;
            }
            out[at++] = (byte) sign;
        }
        out[at++] = '"';
        length = at;
    }

    /** Writes the rest of a text that begins with a control or non-ASCII character, and the closing quote. */
    private void unusual(String rest) throws FallbackException {
        StringBuilder escaped = new StringBuilder(rest.length() + 20);
        for (int i = 0; i < rest.length(); i++) {
            char sign = rest.charAt(i);
            if (sign == '"' || sign == '\\') {
                escaped.append('\\').append(sign);
            } else if (sign < ' ') {
                escaped.append("\\u00").append(HEX.charAt(sign >> 4)).append(HEX.charAt(sign & 0xf));
            } else {
                escaped.append(sign);
                if (Character.isSurrogate(sign)) {
                    if (!Character.isSupplementaryCodePoint(rest.codePointAt(i))) {
                        throw new FallbackException();
                    }
                    i++;
                    escaped.append(rest.charAt(i));
                }
            }
        }
        bytes(escaped.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void ascii(String text) {
        bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void bytes(byte[] bytes) {
        if (length + bytes.length > limit) {
            makeRoomFor(bytes.length);
        }
        System.arraycopy(bytes, 0, json, length, bytes.length);
        length += bytes.length;
    }

    private void put(char ascii) {
        if (length + 1 > limit) {
            makeRoomFor(1);
        }
        json[length++] = (byte) ascii;
    }

    private void makeRoomFor(int bytes) {
        json = Arrays.copyOf(json, Math.max(2 * json.length, length + bytes + MARGIN));
        limit = json.length - MARGIN;
    }
}
