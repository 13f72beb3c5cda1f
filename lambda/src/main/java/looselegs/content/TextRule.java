package looselegs.content;

import java.util.Optional;

/** What a text must keep to, besides not being blank. */
@FunctionalInterface
public interface TextRule {
    /** Takes every text. */
    TextRule ANY = text -> Optional.empty();

    /** What to write in place of this text; empty if the text is right. */
    Optional<String> correct(String text);
}
