package looselegs.profile;

import java.util.Set;
import looselegs.pacing.VoiceClock;

/**
 * What is kept of a listener between sessions. That there is one says that the notice was heard.
 *
 * @param clock how fast the listener's speaker talks, as far as that is known
 * @param knownMoves ids of the moves that the listener has done
 */
public record Profile(VoiceClock clock, Set<String> knownMoves) {
    public Profile {
        knownMoves = Set.copyOf(knownMoves);
    }
}
