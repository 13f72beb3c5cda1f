package looselegs.sentences;

import java.util.Optional;

/** The characters that may stand in a sample: lower-case letters and apostrophes. */
final class Characters {
    private static final char APOSTROPHE = '\'';

    private Characters() {}

    /** What to write in place of a character; empty if it may stand. */
    static Optional<String> findAdvice(char letter) {
        if (letter == APOSTROPHE || Character.isLowerCase(letter) || isCaseless(letter)) {
            return Optional.empty();
        }
        if (Character.isUpperCase(letter)) {
            return Optional.of("write \"" + Character.toLowerCase(letter) + "\"; letters said one by one stand apart");
        }
        if (Character.isDigit(letter)) {
            return Optional.of("write the number in words");
        }
        return Optional.of(
                switch (letter) {
                    case '\u2019', '`' -> "write a plain apostrophe, '";
                    case '-', '_' -> "write a space";
                    case '\t' -> "write a space";
                    default -> "leave it out";
                });
    }

    private static boolean isCaseless(char letter) {
        return Character.isLetter(letter) && !Character.isUpperCase(letter);
    }
}
