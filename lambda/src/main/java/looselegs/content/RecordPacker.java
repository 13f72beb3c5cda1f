package looselegs.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes a record and everything in it as bytes, for a {@link RecordUnpacker}. It takes the fields from the record itself, so
 * no record needs packing code of its own. The same record always gives the same bytes: sets and maps are sorted.
 *
 * <p>Runs when the skill is built; it uses reflection, which would slow down a cold start.
 */
public final class RecordPacker {
    private final Map<Class<?>, Integer> layouts = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private RecordPacker() {}

    /**
     * Packs a record of texts, numbers, booleans, durations, enum values, optionals, lists, sets, maps and records.
     *
     * @throws IllegalArgumentException if it holds anything else
     */
    public static byte[] pack(Record root) {
        try {
            RecordPacker values = new RecordPacker();
            values.write(root);
            RecordPacker header = new RecordPacker();
            header.writeLayouts(values.layouts.keySet());
            values.bytes.writeTo(header.bytes);
            return header.bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void writeLayouts(Set<Class<?>> records) throws IOException {
        out.writeInt(records.size());
        for (Class<?> record : records) {
            write(record.getSimpleName());
            RecordComponent[] fields = record.getRecordComponents();
            out.writeInt(fields.length);
            for (RecordComponent field : fields) {
                write(field.getName());
            }
        }
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case String text -> writeText(text);
            case Integer number -> out.writeInt(number);
            case Double number -> out.writeDouble(number);
            case Boolean bool -> out.writeBoolean(bool);
            case Duration duration -> out.writeLong(duration.toNanos());
            case Enum<?> constant -> writeText(constant.name());
            case Optional<?> optional -> writeOptional(optional);
            case Set<?> set -> writeAll(new TreeSet<>(set));
            case Collection<?> list -> writeAll(list);
            case Map<?, ?> map -> writeMap(map);
            case Record record -> writeRecord(record);
            default -> throw new IllegalArgumentException(value.getClass() + " cannot be packed");
        }
    }

    private void writeText(String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private void writeOptional(Optional<?> optional) throws IOException {
        out.writeBoolean(optional.isPresent());
        if (optional.isPresent()) {
            write(optional.get());
        }
    }

    private void writeAll(Collection<?> items) throws IOException {
        out.writeInt(items.size());
        for (Object item : items) {
            write(item);
        }
    }

    private void writeMap(Map<?, ?> map) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
            write(entry.getKey());
            write(entry.getValue());
        }
    }

    private void writeRecord(Record record) throws IOException {
        Integer known = layouts.putIfAbsent(record.getClass(), layouts.size());
        out.writeByte(known == null ? layouts.size() - 1 : known);
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            write(value(record, field));
        }
    }

    private static Object value(Record record, RecordComponent field) {
        try {
            field.getAccessor().setAccessible(true);
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalArgumentException(record.getClass() + "." + field.getName(), unreadable);
        }
    }
}
