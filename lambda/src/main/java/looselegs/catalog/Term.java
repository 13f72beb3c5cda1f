package looselegs.catalog;

import java.util.List;

/**
 * A tool, a body area or a complaint that listeners name.
 *
 * @param name as the coach says it
 * @param says what the coach says about it; only complaints have it
 * @param felt whether a complaint is felt right now; sitting all day is not
 */
public record Term(String id, String name, List<Claim> says, boolean felt) {
    public Term {
        says = List.copyOf(says);
    }
}
