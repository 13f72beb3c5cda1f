package looselegs.speech;

import java.util.Set;

/** Names a phrase that every locale must have. */
public interface PhraseKey {
    /** Dotted, as in {@code welcome.first}. */
    String key();

    /** The placeholders that its sayings may hold, without braces; the ones that they must hold are the same. */
    Set<String> placeholders();

    /** How many different sayings it takes at the least, so that a routine does not repeat itself. */
    int fewestSayings();
}
