package looselegs.simulator;

import java.util.List;

/**
 * The entity resolution of a slot of a custom type.
 *
 * @param type the name of the slot type
 * @param values the values that match what was heard, those by canonical name first; empty for ER_SUCCESS_NO_MATCH
 */
public record Resolution(String type, List<Value> values) {
    /** A value of a custom slot type: its canonical name, and its id, which is an empty string if the model has none. */
    public record Value(String name, String id) {}

    public Resolution {
        values = List.copyOf(values);
    }

    /** The ids of the values, in their order. */
    public List<String> ids() {
        return values.stream().map(Value::id).toList();
    }
}
