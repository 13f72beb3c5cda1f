package looselegs.catalog;

/**
 * A sentence that the coach says, and who says so.
 *
 * @param source the id of a {@link Source}
 */
public record Claim(String say, String source) {}
