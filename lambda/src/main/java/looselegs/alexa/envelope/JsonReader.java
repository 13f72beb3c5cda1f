package looselegs.alexa.envelope;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON field by field. Skips fields that are null: the SDK treats them as absent. Throws {@link FallbackException} if
 * JSON is invalid, if a value has another type than expected, and if an object repeats a name or has very many.
 */
final class JsonReader {
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 200;
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);

    private final JsonScanner json;

    /** The names read so far in all objects that are open, the innermost object's last. */
    private String[] names = new String[64];

    private int namesCount;

    /** How many of the names belong to outer objects, for each depth. */
    private final int[] outerNames = new int[DEEPEST + 1];

    private int depth;
    private boolean first;
    private String name = "";

    /** Starts at the first value. */
    JsonReader(byte[] json) {
        this.json = new JsonScanner(json);
    }

    /** Enters the object that must come next. */
    void enterObject() throws FallbackException {
        enter('{');
        outerNames[depth] = namesCount;
        first = true;
    }

    /** Enters the array that must come next. */
    void enterArray() throws FallbackException {
        enter('[');
        first = true;
    }

    private void enter(char opening) throws FallbackException {
        json.expect(opening);
        depth++;
        if (depth > DEEPEST) {
            throw new FallbackException();
        }
    }

    /** Goes to the value of the object's next field that is not null; false at the object's end. */
    boolean nextField() throws FallbackException {
        while (nextEntry()) {
            if (json.peek() != 'n') {
                return true;
            }
            json.literal(NULL);
        }
        return false;
    }

    /** Goes to the value of a map's next entry, null or not; false at the map's end. */
    boolean nextEntry() throws FallbackException {
        if (!json.next('}', first)) {
            namesCount = outerNames[depth];
            depth--;
            first = false;
            return false;
        }
        first = false;
        name = json.name();
        addName();
        return true;
    }

    private void addName() throws FallbackException {
        int start = outerNames[depth];
        for (int i = start; i < namesCount; i++) {
            if (names[i].equals(name)) {
                throw new FallbackException();
            }
        }
        if (namesCount - start == MOST_NAMES) {
            throw new FallbackException();
        }
        if (namesCount == names.length) {
            names = Arrays.copyOf(names, 2 * namesCount);
        }
        names[namesCount] = name;
        namesCount++;
    }

    /** Goes to the array's next item, null or not; false at the array's end. */
    boolean nextItem() throws FallbackException {
        boolean more = json.next(']', first);
        first = false;
        if (!more) {
            depth--;
        }
        return more;
    }

    String name() {
        return name;
    }

    String string() throws FallbackException {
        return json.string();
    }

    boolean bool() throws FallbackException {
        boolean truth = json.peek() == 't';
        json.literal(truth ? TRUE : FALSE);
        return truth;
    }

    /** An integer in the range of {@code int}. */
    int integer() throws FallbackException {
        if (json.number() instanceof Integer number) {
            return number;
        }
        throw new FallbackException();
    }

    /** As {@link #integer}, for a field that is a decimal in the SDK. */
    BigDecimal decimal() throws FallbackException {
        return BigDecimal.valueOf(integer());
    }

    OffsetDateTime time() throws FallbackException {
        return Timestamp.parse(string());
    }

    /** An object with fields of any type, as Jackson gives it where no type is asked for. */
    Map<String, @Nullable Object> object() throws FallbackException {
        enter('{');
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        int count = 0;
        while (json.next('}', count == 0)) {
            fields.put(json.name(), any());
            count++;
            if (fields.size() < count) {
                throw new FallbackException();
            }
        }
        depth--;
        return fields;
    }

    private List<@Nullable Object> array() throws FallbackException {
        enter('[');
        List<@Nullable Object> items = new ArrayList<>();
        while (json.next(']', items.isEmpty())) {
            items.add(any());
        }
        depth--;
        return items;
    }

    private @Nullable Object any() throws FallbackException {
        return switch (json.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> json.string();
            case 't', 'f' -> bool();
            case 'n' -> {
                json.literal(NULL);
                yield null;
            }
            default -> json.number();
        };
    }

    /** Skips a value that the SDK ignores. The SDK parses it all the same, so invalid JSON in it must be found. */
    void skip() throws FallbackException {
        switch (json.peek()) {
            case '{' -> skipObject();
            case '[' -> skipArray();
            case '"' -> json.string();
            case 't', 'f' -> bool();
            case 'n' -> json.literal(NULL);
            default -> json.number();
        }
    }

    /** Skips an object of which the SDK only takes that it is there. */
    void skipObject() throws FallbackException {
        enter('{');
        for (boolean begin = true; json.next('}', begin); begin = false) {
            json.name();
            skip();
        }
        depth--;
    }

    private void skipArray() throws FallbackException {
        enter('[');
        for (boolean begin = true; json.next(']', begin); begin = false) {
            skip();
        }
        depth--;
    }
}
