package looselegs.catalog;

/**
 * A source of claims.
 *
 * @param name in a few words, for readers of the table of answers
 * @param reference where to find it
 * @param expert whether the expert speaks in it; only then may a sentence name him
 */
public record Source(String id, String name, String reference, boolean expert) {}
