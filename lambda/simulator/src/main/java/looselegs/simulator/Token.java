package looselegs.simulator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One word, or one number of several words.
 *
 * @param heard as it was said, in lower case
 * @param folded normalized for comparison: without apostrophes, numbers as digits
 * @param pronoun whether a number word is a pronoun and no number, as in "the first one"
 */
record Token(String heard, String folded, boolean pronoun) {

    static String heard(List<Token> tokens) {
        return tokens.stream().map(Token::heard).collect(Collectors.joining(" "));
    }
}
