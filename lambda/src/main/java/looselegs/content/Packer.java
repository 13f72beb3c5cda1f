package looselegs.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Packs content that was read and checked, for an {@link Unpacker} that takes it out in the same order. The same content
 * gives the same bytes: what has no order is sorted.
 */
public final class Packer {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    public byte[] toByteArray() {
        return bytes.toByteArray();
    }

    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    public void number(int number) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    public void fraction(double fraction) {
        bytes.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(fraction).array());
    }

    public void truth(boolean truth) {
        bytes.write(truth ? 1 : 0);
    }

    /** To the nanosecond; less than 292 years. */
    public void time(Duration time) {
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(time.toNanos()).array());
    }

    public void word(Enum<?> word) {
        text(word.name());
    }

    public void texts(List<String> texts) {
        each(texts, this::text);
    }

    public void texts(Set<String> texts) {
        texts(texts.stream().sorted().toList());
    }

    public <T> void each(Collection<T> items, Consumer<T> pack) {
        number(items.size());
        items.forEach(pack);
    }

    /** A map whose values are packed by a method of their own. */
    public <K extends Comparable<K>, V> void map(Map<K, V> map, Consumer<K> key, Consumer<V> value) {
        number(map.size());
        new TreeMap<>(map).forEach((name, item) -> {
            key.accept(name);
            value.accept(item);
        });
    }
}
