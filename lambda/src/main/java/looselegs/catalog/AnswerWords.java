package looselegs.catalog;

import java.util.List;
import java.util.Map;

/**
 * The words of an answer in one language.
 *
 * @param name the canonical slot value
 * @param now what to do at once, said while a move is under way; only reports must have it
 * @param brief the answer; never empty
 * @param more the longer answer for listeners who ask for more; may be empty
 * @param ofMoves what replaces the brief answer when the question is about one move, by the move's id
 */
public record AnswerWords(
        String name, List<Claim> now, List<Claim> brief, List<Claim> more, Map<String, List<Claim>> ofMoves) {}
