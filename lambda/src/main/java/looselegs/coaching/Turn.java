package looselegs.coaching;

import java.util.Optional;
import looselegs.speech.Speech;

/** What the coach decided, before it is put into words that lead on. */
sealed interface Turn {
    /**
     * Says something, then goes on from where the practice stands.
     *
     * @param practice one that plays holds the position from which to go on
     * @param answer may be silent
     * @param timeTold whether the answer says the time left, so that the lead-in does not
     */
    record GoOn(Practice practice, Speech answer, boolean timeTold, Optional<Reply.Card> card) implements Turn {
        GoOn(Practice practice, Speech answer) {
            this(practice, answer, false, Optional.empty());
        }
    }

    /** Says something and ends the session. */
    record Close(Practice practice, Speech answer) implements Turn {}
}
