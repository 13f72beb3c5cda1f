package looselegs.alexa.envelope;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks JSON field by field. A field that is null is passed over, for to the SDK it is one that is not there. Throws {@link
 * UnsureException} where a value has another form than expected, where JSON is broken, and where an object has a name
 * twice or very many names.
 */
final class JsonFields {
    private static final int DEEPEST = 100;
    private static final int MOST_NAMES = 200;

    private final JsonText json;

    /** The names seen so far in each object that is open, innermost last. */
    private final List<List<String>> names = new ArrayList<>();

    private int depth;
    private boolean first;
    private String name = "";

    /** Stands at the first value. */
    JsonFields(byte[] json) {
        this.json = new JsonText(json);
    }

    /** Steps into the object that must be here. */
    void enterObject() throws UnsureException {
        enter('{');
        names.add(new ArrayList<>());
    }

    /** Steps into the list that must be here. */
    void enterList() throws UnsureException {
        enter('[');
    }

    private void enter(char opening) throws UnsureException {
        json.pass(opening);
        depth++;
        UnsureException.unless(depth <= DEEPEST);
        first = true;
    }

    /** Goes to the value of the object's next field; false at its end. */
    boolean nextField() throws UnsureException {
        while (nextEntry()) {
            if (json.peek() != 'n') {
                return true;
            }
            json.pass("null");
        }
        return false;
    }

    /** Goes to the value of a map's next entry, null or not; false at its end. */
    boolean nextEntry() throws UnsureException {
        if (!next('}')) {
            names.removeLast();
            return false;
        }
        name = json.text();
        List<String> seen = names.getLast();
        UnsureException.unless(seen.size() < MOST_NAMES && !seen.contains(name));
        seen.add(name);
        json.pass(':');
        return true;
    }

    /** Goes to the list's next item, null or not; false at its end. */
    boolean nextItem() throws UnsureException {
        return next(']');
    }

    private boolean next(char closing) throws UnsureException {
        boolean begun = !first;
        first = false;
        if (json.peek() == closing) {
            json.pass(closing);
            depth--;
            return false;
        }
        if (begun) {
            json.pass(',');
        }
        return true;
    }

    String name() {
        return name;
    }

    String text() throws UnsureException {
        return json.text();
    }

    boolean truth() throws UnsureException {
        boolean truth = json.peek() == 't';
        json.pass(truth ? "true" : "false");
        return truth;
    }

    /** A whole number that an {@code int} can hold. */
    int whole() throws UnsureException {
        Number number = json.number();
        UnsureException.unless(number instanceof Integer);
        return number.intValue();
    }

    /** As {@link #whole}, for a field that the SDK gives as a decimal. */
    BigDecimal decimal() throws UnsureException {
        return BigDecimal.valueOf(whole());
    }

    OffsetDateTime time() throws UnsureException {
        return Timestamp.parse(text());
    }

    /** An object with fields of any form, as Jackson gives it where no type is asked for. */
    Map<String, @Nullable Object> object() throws UnsureException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        enterObject();
        while (nextEntry()) {
            String field = name;
            fields.put(field, any());
        }
        return fields;
    }

    private List<@Nullable Object> list() throws UnsureException {
        List<@Nullable Object> items = new ArrayList<>();
        enterList();
        while (nextItem()) {
            items.add(any());
        }
        return items;
    }

    private @Nullable Object any() throws UnsureException {
        return switch (json.peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> text();
            case 't', 'f' -> truth();
            case 'n' -> {
                json.pass("null");
                yield null;
            }
            default -> json.number();
        };
    }

    /** Passes over a value that the SDK ignores, and yet reads: what is broken in it must be found. */
    void skip() throws UnsureException {
        any();
    }

    /** Passes over an object of which the SDK takes nothing but that it is there. */
    void skipObject() throws UnsureException {
        object();
    }
}
