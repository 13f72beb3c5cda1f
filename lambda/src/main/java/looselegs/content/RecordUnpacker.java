package looselegs.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one record that a {@link RecordPacker} wrote. Fields are asked for by name, in the order of the record, and each
 * method throws an {@link IllegalArgumentException} if another field is next: then another version of the skill packed it.
 * What is not packed content at all gives runtime exceptions of other kinds.
 *
 * <p>Runs at every cold start, so it uses plain loops: lambdas and streams would load classes.
 */
public final class RecordUnpacker {
    private final byte[] packed;
    private final ByteBuffer bytes;

    /** For each kind of record its name, and then the names of its fields. */
    private final List<List<String>> layouts;

    private final List<String> layout;
    private int last;

    private RecordUnpacker(byte[] packed, ByteBuffer bytes, List<List<String>> layouts) {
        this.packed = packed;
        this.bytes = bytes;
        this.layouts = layouts;
        this.layout = layouts.get(bytes.get());
    }

    /** Opens the record that was packed. */
    public static RecordUnpacker open(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        List<List<String>> layouts = new ArrayList<>();
        for (int i = bytes.getInt(); i > 0; i--) {
            List<String> layout = new ArrayList<>();
            layout.add(readText(packed, bytes));
            for (int j = bytes.getInt(); j > 0; j--) {
                // The same object as the name in the code, so that comparing the two takes no time.
                layout.add(readText(packed, bytes).intern());
            }
            layouts.add(layout);
        }
        return new RecordUnpacker(packed, bytes, layouts);
    }

    /**
     * Checks that nothing follows the record.
     *
     * @throws IllegalArgumentException if something does
     */
    public void requireEnd() {
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException(bytes.remaining() + " bytes follow " + layout.getFirst());
        }
    }

    public String text(String field) {
        expect(field);
        return nextText();
    }

    public int integer(String field) {
        expect(field);
        return nextInteger();
    }

    public double decimal(String field) {
        expect(field);
        return bytes.getDouble();
    }

    public boolean bool(String field) {
        expect(field);
        return bytes.get() == 1;
    }

    public Duration duration(String field) {
        expect(field);
        return Duration.ofNanos(bytes.getLong());
    }

    public Optional<Duration> optionalDuration(String field) {
        return bool(field) ? Optional.of(Duration.ofNanos(bytes.getLong())) : Optional.empty();
    }

    /** One of an enum's values. */
    public <E extends Enum<E>> E enumValue(String field, E[] values) {
        expect(field);
        return nextEnumValue(values);
    }

    /** A list or a set of texts. */
    public List<String> texts(String field) {
        expect(field);
        return nextTexts();
    }

    public Map<String, String> textByName(String field) {
        Map<String, String> texts = new HashMap<>();
        for (int i = count(field); i > 0; i--) {
            texts.put(nextText(), nextText());
        }
        return texts;
    }

    public Map<String, List<String>> textsByName(String field) {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = count(field); i > 0; i--) {
            texts.put(nextText(), nextTexts());
        }
        return texts;
    }

    /** A record within this one; to be read whole before the next field is. */
    public RecordUnpacker record(String field) {
        expect(field);
        return nextRecord();
    }

    /** How many items a list has, or entries a map; each is to be read by methods called {@code next…}. */
    public int count(String field) {
        expect(field);
        return bytes.getInt();
    }

    public RecordUnpacker nextRecord() {
        return new RecordUnpacker(packed, bytes, layouts);
    }

    public String nextText() {
        return readText(packed, bytes);
    }

    public int nextInteger() {
        return bytes.getInt();
    }

    public int nextCount() {
        return bytes.getInt();
    }

    public List<String> nextTexts() {
        String[] texts = new String[bytes.getInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = nextText();
        }
        return List.of(texts);
    }

    /** One of an enum's values. */
    public <E extends Enum<E>> E nextEnumValue(E[] values) {
        String name = nextText();
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(layout.getFirst() + ": no value is called " + name);
    }

    private void expect(String field) {
        last++;
        if (last >= layout.size() || !layout.get(last).equals(field)) {
            throw new IllegalArgumentException(layout.getFirst() + ": " + field + " is not field " + last);
        }
    }

    private static String readText(byte[] packed, ByteBuffer bytes) {
        int length = bytes.getInt();
        int start = bytes.position();
        bytes.position(start + length);
        return new String(packed, start, length, StandardCharsets.UTF_8);
    }
}
