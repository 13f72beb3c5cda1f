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
     * @param invitation in place of the usual one, where the practice stands still or nothing is chosen
     */
    record GoOn(
            Practice practice, Speech answer, boolean timeTold, Optional<Reply.Card> card, Optional<Speech> invitation)
            implements Turn {
        GoOn(Practice practice, Speech answer) {
            this(practice, answer, false, Optional.empty(), Optional.empty());
        }

        GoOn withTimeTold() {
            return new GoOn(practice, answer, true, card, invitation);
        }

        GoOn with(Reply.Card shown) {
            return new GoOn(practice, answer, timeTold, Optional.of(shown), invitation);
        }

        GoOn inviting(Speech next) {
            return new GoOn(practice, answer, timeTold, card, Optional.of(next));
        }

        /** The same after something else was said. */
        GoOn after(Speech before) {
            return new GoOn(practice, before.then(answer), timeTold, card, invitation);
        }
    }

    /** Says something and ends the session. */
    record Close(Practice practice, Speech answer) implements Turn {}
}
