package looselegs.catalog;

import java.util.List;
import java.util.Map;

/**
 * The words of a move in one language. Sentences that depend on the side hold {@code {side}} and {@code {other}}.
 *
 * @param name as in "the IT band"
 * @param synonyms what listeners call it, lower case
 * @param bodyPart in plain words, as in "the outside of your thigh"
 * @param announce one sentence that says what the move is
 * @param fetch one sentence that says what to have at hand
 * @param setUp how to get into position, one instruction each
 * @param briefSetUp the same in short, for a listener who has done the move before
 * @param movement what to do, one instruction each
 * @param tenderSpot what to do on a tender spot, one instruction each
 * @param start the words that start the clock, as in "Start rolling."
 * @param changeOver how to turn to the other side, one instruction each
 * @param easier what the easier version changes, one instruction each
 * @param easierStill what to do if that is still too strong, one instruction each
 * @param why what the move may be good for
 * @param muscle what the move rolls
 * @param cues the sayings of each cue given during the work, by the cue's name
 */
public record MoveWords(
        String name,
        List<String> synonyms,
        String bodyPart,
        String announce,
        String fetch,
        List<String> setUp,
        List<String> briefSetUp,
        List<String> movement,
        List<String> tenderSpot,
        List<String> start,
        List<String> changeOver,
        List<String> easier,
        List<String> easierStill,
        List<Claim> why,
        List<Claim> muscle,
        Map<String, List<String>> cues) {}
