package looselegs.profile.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object, read with a check of their types. The object comes from any JSON parser as maps, lists,
 * strings, numbers and Booleans. A getter throws {@link IllegalArgumentException} with the field's name if the field is
 * missing or has another type.
 */
public final class ProfileFields {
    /** The most fields or items in a value: more than any content has, and few enough to read quickly. */
    static final int MOST = 200;

    private static final int LONGEST_ID = 40;
    private static final long YEAR_10000_EPOCH_SECONDS = 253_402_300_800L;

    private final Map<?, ?> json;

    private ProfileFields(Map<?, ?> json) {
        this.json = json;
    }

    /** The fields of a value, which must be an object with at most {@value #MOST} fields. */
    public static ProfileFields of(@Nullable Object value) {
        if (value instanceof Map<?, ?> json && json.size() <= MOST) {
            return new ProfileFields(json);
        }
        throw new IllegalArgumentException("object");
    }

    /** Whether the field exists. It may be null. */
    public boolean has(String field) {
        return json.containsKey(field);
    }

    /** The value of a field of any type; null if it is missing or null. */
    public @Nullable Object value(String field) {
        return json.get(field);
    }

    public ProfileFields object(String field) {
        if (json.get(field) instanceof Map<?, ?> object && object.size() <= MOST) {
            return new ProfileFields(object);
        }
        throw new IllegalArgumentException(field);
    }

    /** The names of all fields, which must be ids. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object name : json.keySet()) {
            names.add(id(name));
        }
        return names;
    }

    /** All fields. Each must be an object, and its name an id. */
    Map<String, ProfileFields> objects() {
        Map<String, ProfileFields> objects = new LinkedHashMap<>();
        for (String name : names()) {
            objects.put(name, object(name));
        }
        return objects;
    }

    /** A list of content ids. */
    public List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        for (Object element : list(field)) {
            ids.add(id(element));
        }
        return ids;
    }

    public List<String> strings(String field) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(field)) {
            texts.add(string(element, field));
        }
        return texts;
    }

    List<Instant> times(String field) {
        List<Instant> times = new ArrayList<>();
        for (Object element : list(field)) {
            times.add(time(element, field));
        }
        return times;
    }

    /** Seconds since 1970, up to the year 9999. */
    Instant time(String field) {
        return time(json.get(field), field);
    }

    /** An integer from {@code least} to {@code most}, both inclusive. */
    public long integer(String field, long least, long most) {
        return integer(json.get(field), field, least, most);
    }

    /** An integer in the range of {@code int}. */
    public int integer(String field) {
        return (int) integer(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public double decimal(String field) {
        if (json.get(field) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(field);
    }

    public boolean bool(String field) {
        if (json.get(field) instanceof Boolean truth) {
            return truth;
        }
        throw new IllegalArgumentException(field);
    }

    public String string(String field) {
        return string(json.get(field), field);
    }

    /** A constant of an enum, written in lower case. */
    public <E extends Enum<E>> E enumValue(String field, Class<E> kind) {
        return Enum.valueOf(kind, string(field).toUpperCase(Locale.ROOT));
    }

    private List<?> list(String field) {
        if (json.get(field) instanceof List<?> list && list.size() <= MOST) {
            return list;
        }
        throw new IllegalArgumentException(field);
    }

    private static String string(@Nullable Object value, String field) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(field);
    }

    private static Instant time(@Nullable Object value, String field) {
        return Instant.ofEpochSecond(integer(value, field, 0, YEAR_10000_EPOCH_SECONDS - 1));
    }

    private static long integer(@Nullable Object value, String field, long least, long most) {
        if (value instanceof Number number
                && (number instanceof Integer || number instanceof Long)
                && number.longValue() >= least
                && number.longValue() <= most) {
            return number.longValue();
        }
        throw new IllegalArgumentException(field);
    }

    /** Lower case, digits and hyphens, as the ids of content are. */
    private static String id(@Nullable Object value) {
        if (!(value instanceof String id) || id.isEmpty() || id.length() > LONGEST_ID || id.charAt(0) == '-') {
            throw new IllegalArgumentException("id");
        }
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            boolean valid = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-';
            if (!valid) {
                throw new IllegalArgumentException("id");
            }
        }
        return id;
    }
}
