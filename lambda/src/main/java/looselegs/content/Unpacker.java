package looselegs.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Takes out what a {@link Packer} packed, in the same order. Throws {@link RuntimeException}s of many kinds where it was
 * something else.
 */
public final class Unpacker {
    private final ByteBuffer bytes;

    public Unpacker(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    public boolean isEmpty() {
        return !bytes.hasRemaining();
    }

    public String text() {
        int length = bytes.getInt();
        int start = bytes.position();
        bytes.position(start + length);
        return new String(bytes.array(), start, length, StandardCharsets.UTF_8);
    }

    public int number() {
        return bytes.getInt();
    }

    public double fraction() {
        return bytes.getDouble();
    }

    public boolean truth() {
        return bytes.get() == 1;
    }

    public Duration time() {
        return Duration.ofNanos(bytes.getLong());
    }

    /** One of an enum's values. */
    public <E extends Enum<E>> E word(E[] values) {
        String name = text();
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no value is called so");
    }

    public List<String> texts() {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return List.of(texts);
    }
}
