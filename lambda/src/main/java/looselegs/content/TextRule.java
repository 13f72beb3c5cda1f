package looselegs.content;

import java.util.Optional;

/** A rule for a text in a content file, besides not being blank. */
@FunctionalInterface
public interface TextRule {
    /** Allows every text. */
    TextRule ANY = text -> Optional.empty();

    /** Says what to write instead of this text; empty if the text is right. */
    Optional<String> correct(String text);
}
