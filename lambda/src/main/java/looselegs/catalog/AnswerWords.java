package looselegs.catalog;

import java.util.List;
import java.util.Map;

/**
 * The words of an answer in one language.
 *
 * @param name as resolution answers with it
 * @param synonyms as listeners say it, lower case
 * @param now what to do at once, said while a move is under way; reports have it, others need none
 * @param brief the answer; never empty
 * @param more the longer answer, for those who ask on; may be empty
 * @param ofMoves said in place of the brief answer when asked about one move, by the move's id
 */
public record AnswerWords(
        String name,
        List<String> synonyms,
        List<Claim> now,
        List<Claim> brief,
        List<Claim> more,
        Map<String, List<Claim>> ofMoves) {}
