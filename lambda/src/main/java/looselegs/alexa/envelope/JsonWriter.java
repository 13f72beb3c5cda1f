package looselegs.alexa.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON in UTF-8: maps, lists, texts, numbers, truths and nothing. */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private byte[] json = new byte[4_096];
    private int length;

    /** Whether the next field or item is the first of its object or list. */
    private boolean first = true;

    byte[] toUtf8() {
        return Arrays.copyOf(json, length);
    }

    void beginObject() {
        write('{');
        first = true;
    }

    void endObject() {
        write('}');
        first = false;
    }

    /** Begins a field; its value must follow. */
    void name(String name) throws UnsureException {
        separate();
        quote(name);
        write(':');
    }

    private void separate() {
        if (!first) {
            write(',');
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
            writeAscii(number.toString());
        } else {
            UnsureException.unless(
                    value == null || value instanceof Boolean || value instanceof Integer || value instanceof Long);
            writeAscii(String.valueOf(value));
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
        write('[');
        first = true;
        for (Object item : list) {
            separate();
            value(item);
        }
        write(']');
        first = false;
    }

    private void quote(String text) throws UnsureException {
        makeRoomFor(2 * text.length() + 2);
        byte[] out = json;
        int at = length;
        out[at++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                out[at++] = '\\';
            } else if (sign < ' ' || sign > '~') {
                length = at;
                writeUnusual(text.substring(i));
                return;
            }
            out[at++] = (byte) sign;
        }
        out[at++] = '"';
        length = at;
    }

    /** The rest of a text from its first character that is no printable ASCII, with the quote after it. */
    private void writeUnusual(String rest) throws UnsureException {
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
                    UnsureException.unless(Character.isSupplementaryCodePoint(rest.codePointAt(i)));
                    i++;
                    escaped.append(rest.charAt(i));
                }
            }
        }
        writeAll(escaped.append('"').toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(char ascii) {
        makeRoomFor(1);
        json[length] = (byte) ascii;
        length++;
    }

    private void writeAscii(String ascii) {
        writeAll(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void writeAll(byte[] bytes) {
        makeRoomFor(bytes.length);
        System.arraycopy(bytes, 0, json, length, bytes.length);
        length += bytes.length;
    }

    private void makeRoomFor(int bytes) {
        if (json.length - length < bytes) {
            json = Arrays.copyOf(json, Math.max(2 * json.length, length + bytes));
        }
    }
}
