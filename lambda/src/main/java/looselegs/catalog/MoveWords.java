package looselegs.catalog;

import java.util.List;
import java.util.Map;

/**
 * A move in one language. Where a sentence differs by side it holds {@code {side}} and {@code {other}}.
 *
 * @param name as in "the IT band"
 * @param synonyms what listeners call it, lower case
 * @param bodyPart in plain words, as in "the outside of your thigh"
 * @param announce one sentence: what it is
 * @param fetch one sentence: what it takes
 * @param setUp how to get there, a sentence each
 * @param briefSetUp the same in short, for somebody who has done the move before
 * @param movement what to do, a sentence each
 * @param tenderSpot what to do on a tender spot, a sentence each
 * @param start the start cue's end, as in "Start rolling."
 * @param changeOver how to turn to the other side, a sentence each
 * @param easier what the easier version changes, a sentence each
 * @param easierStill what is left to do where that is still too strong, a sentence each
 * @param why what it may be good for
 * @param muscle what is rolled
 * @param cues the sayings of each cue said while working, by the cue's name
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
