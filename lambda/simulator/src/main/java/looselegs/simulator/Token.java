package looselegs.simulator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word, or one number of several words.
 *
 * @param heard as it was said, in lower case
 * @param folded the form that is compared: apostrophes off, number words as digits
 * @param pronoun whether a number word stands for a thing, as in "the first one", and so counts nothing
 */
record Token(String heard, String folded, boolean pronoun) {

    static String heard(List<Token> tokens) {
        return tokens.stream().map(Token::heard).collect(Collectors.joining(" "));
    }
}
