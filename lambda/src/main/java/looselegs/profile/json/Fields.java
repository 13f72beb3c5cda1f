package looselegs.profile.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields of an object that must be what they should be; each method throws {@link IllegalArgumentException} otherwise. */
record Fields(JsonNode json) {
    /** More than any content has, and few enough to read any text quickly. */
    static final int MOST = 200;

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final long YEAR_10000_EPOCH_SECONDS = 253_402_300_800L;

    Fields {
        check(json.isObject() && json.size() <= MOST, "object");
    }

    boolean has(String field) {
        return json.has(field);
    }

    Fields object(String field) {
        return new Fields(json.path(field));
    }

    /** The names of all fields, which must be ids. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(name -> names.add(id(name)));
        return names;
    }

    /** All fields, each of them an object with an id for its name. */
    Map<String, Fields> objects() {
        Map<String, Fields> objects = new LinkedHashMap<>();
        names().forEach(name -> objects.put(name, object(name)));
        return objects;
    }

    List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        for (JsonNode element : list(field)) {
            check(element.isTextual(), field);
            ids.add(id(element.textValue()));
        }
        return ids;
    }

    List<Instant> times(String field) {
        List<Instant> times = new ArrayList<>();
        for (JsonNode element : list(field)) {
            times.add(time(element, field));
        }
        return times;
    }

    Instant time(String field) {
        return time(json.path(field), field);
    }

    /** From the least to the most, both included. */
    long integer(String field, long least, long most) {
        return integer(json.path(field), field, least, most);
    }

    double number(String field) {
        check(json.path(field).isNumber(), field);
        return json.path(field).doubleValue();
    }

    boolean truth(String field) {
        check(json.path(field).isBoolean(), field);
        return json.path(field).booleanValue();
    }

    <E extends Enum<E>> E word(String field, Class<E> kind) {
        check(json.path(field).isTextual(), field);
        return Enum.valueOf(kind, json.path(field).textValue().toUpperCase(Locale.ROOT));
    }

    private JsonNode list(String field) {
        JsonNode list = json.path(field);
        check(list.isArray() && list.size() <= MOST, field);
        return list;
    }

    private static Instant time(JsonNode json, String field) {
        return Instant.ofEpochSecond(integer(json, field, 0, YEAR_10000_EPOCH_SECONDS - 1));
    }

    private static long integer(JsonNode json, String field, long least, long most) {
        check(json.isIntegralNumber() && json.canConvertToLong(), field);
        long value = json.longValue();
        check(value >= least && value <= most, field);
        return value;
    }

    private static String id(String text) {
        check(ID.matcher(text).matches(), "id");
        return text;
    }

    private static void check(boolean holds, String field) {
        if (!holds) {
            throw new IllegalArgumentException(field);
        }
    }
}
