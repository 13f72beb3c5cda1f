package looselegs.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Walks JSON field by field. A field that is null is passed over, for to the SDK it is one that is not there. Throws
 * {@link UnsureException} where a value has another form than expected, and Jackson's exceptions where it is broken or
 * where an object has a name twice.
 */
final class JsonFields implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;

    private JsonFields(JsonParser json) {
        this.json = json;
    }

    /** Stands at the first value. */
    static JsonFields open(byte[] bytes) throws IOException {
        JsonParser json = JSON.createParser(bytes);
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.nextToken();
        return new JsonFields(json);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    /** Steps into the object that must be here. */
    void enterObject() throws IOException {
        expect(JsonToken.START_OBJECT);
    }

    /** Steps into the list that must be here. */
    void enterList() throws IOException {
        expect(JsonToken.START_ARRAY);
    }

    /** Goes to the value of the object's next field; false at its end. */
    boolean nextField() throws IOException {
        do {
            if (json.nextToken() == JsonToken.END_OBJECT) {
                return false;
            }
        } while (json.nextToken() == JsonToken.VALUE_NULL);
        return true;
    }

    /** Goes to the value of a map's next entry, null or not; false at its end. */
    boolean nextEntry() throws IOException {
        boolean found = json.nextToken() != JsonToken.END_OBJECT;
        if (found) {
            json.nextToken();
        }
        return found;
    }

    /** Goes to the list's next item, null or not; false at its end. */
    boolean nextItem() throws IOException {
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    String name() throws IOException {
        return json.currentName();
    }

    String text() throws IOException {
        expect(JsonToken.VALUE_STRING);
        return json.getText();
    }

    boolean truth() throws IOException {
        if (json.currentToken() != JsonToken.VALUE_TRUE) {
            expect(JsonToken.VALUE_FALSE);
        }
        return json.getBooleanValue();
    }

    /** A whole number that an {@code int} can hold. */
    int whole() throws IOException {
        expect(JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    /** As {@link #whole}, for a field that the SDK gives as a decimal. */
    BigDecimal decimal() throws IOException {
        return BigDecimal.valueOf(whole());
    }

    OffsetDateTime time() throws IOException {
        return Timestamp.parse(text());
    }

    /** Any value, as Jackson gives it where no type is asked for. */
    AnyValue any() {
        return new AnyValue(json);
    }

    /** Passes over a value that the SDK ignores, and yet reads: what is broken in it must be found. */
    void skip() throws IOException {
        int depth = 0;
        do {
            json.finishToken();
            if (json.currentToken().isStructStart()) {
                depth++;
            } else if (json.currentToken().isStructEnd()) {
                depth--;
            }
        } while (depth > 0 && json.nextToken() != null);
    }

    /** Passes over an object of which the SDK takes nothing but that it is there. */
    void skipObject() throws IOException {
        enterObject();
        skip();
    }

    private void expect(JsonToken form) throws IOException {
        UnsureException.unless(json.currentToken() == form);
    }
}
