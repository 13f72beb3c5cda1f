package looselegs.speech;

import java.util.Set;

/** A phrase that every language pack must have. */
public interface PhraseKey {
    /** Dotted, as in {@code welcome.first}. */
    String key();

    /** The placeholders, without braces, that each saying must hold; no others are allowed. */
    Set<String> placeholders();

    /** The fewest different sayings, so that a routine does not repeat itself. */
    int fewestSayings();
}
