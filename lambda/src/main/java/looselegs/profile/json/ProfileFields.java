package looselegs.profile.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON object that must be what they should be, in the values that come out of any JSON parser: maps, lists,
 * texts, numbers and truths. A method that asks for something of a kind throws {@link IllegalArgumentException}, which names
 * the field, where it is missing or of another kind.
 */
public final class ProfileFields {
    /** More than any content has, and few enough to read any text quickly. */
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

    /** Whether there is such a field, be it null. */
    public boolean has(String field) {
        return json.containsKey(field);
    }

    /** Any value; null if there is none, or it is null. */
    public @Nullable Object value(String field) {
        return json.get(field);
    }

    public ProfileFields object(String field) {
        check(json.get(field) instanceof Map, field);
        return of(json.get(field));
    }

    /** The names of all fields, which must be ids. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Object name : json.keySet()) {
            names.add(id(name));
        }
        return names;
    }

    /** All fields, each of them an object with an id for its name. */
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

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (Object element : list(field)) {
            texts.add(text(element, field));
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

    /** From the least to the most, both included. */
    public long integer(String field, long least, long most) {
        return integer(json.get(field), field, least, most);
    }

    /** Any number of the kind that an {@code int} can hold. */
    public int integer(String field) {
        return (int) integer(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public double number(String field) {
        if (json.get(field) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException(field);
    }

    public boolean truth(String field) {
        if (json.get(field) instanceof Boolean truth) {
            return truth;
        }
        throw new IllegalArgumentException(field);
    }

    public String text(String field) {
        return text(json.get(field), field);
    }

    /** One of an enum's values, in lower case. */
    public <E extends Enum<E>> E word(String field, Class<E> kind) {
        return Enum.valueOf(kind, text(field).toUpperCase(Locale.ROOT));
    }

    private List<?> list(String field) {
        if (json.get(field) instanceof List<?> list && list.size() <= MOST) {
            return list;
        }
        throw new IllegalArgumentException(field);
    }

    private static String text(@Nullable Object value, String field) {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(field);
    }

    private static Instant time(@Nullable Object value, String field) {
        return Instant.ofEpochSecond(integer(value, field, 0, YEAR_10000_EPOCH_SECONDS - 1));
    }

    private static long integer(@Nullable Object value, String field, long least, long most) {
        if (value instanceof Number number && (number instanceof Integer || number instanceof Long)) {
            check(number.longValue() >= least && number.longValue() <= most, field);
            return number.longValue();
        }
        throw new IllegalArgumentException(field);
    }

    /** Lower case, digits and hyphens, as the ids of content are. */
    private static String id(@Nullable Object value) {
        String id = text(value, "id");
        check(!id.isEmpty() && id.length() <= LONGEST_ID && id.charAt(0) != '-', "id");
        for (int i = 0; i < id.length(); i++) {
            char sign = id.charAt(i);
            check((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9') || sign == '-', "id");
        }
        return id;
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field);
        }
    }
}
