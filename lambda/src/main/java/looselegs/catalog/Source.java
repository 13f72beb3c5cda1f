package looselegs.catalog;

/**
 * Where a claim comes from.
 *
 * @param name in a few words, for the reader of a table
 * @param reference where to find it
 * @param expert whether the expert speaks there, so that a sentence may name him
 */
public record Source(String id, String name, String reference, boolean expert) {}
