package looselegs.practice;

import java.util.Optional;
import looselegs.speech.Speech;

/** What the coach decided, before it is put into words that lead on. */
public sealed interface Decision {
    /**
     * Says something, then goes on from where the practice stands.
     *
     * @param practice one that plays holds the position from which to go on
     * @param answer may be silent
     * @param timeTold whether the answer says the time left, so that the lead-in does not
     * @param invitation in place of the usual one, where the practice stands still or nothing is chosen
     * @param consent what the listener is shown in the app to allow
     */
    record GoOn(
            Practice practice,
            Speech answer,
            boolean timeTold,
            Optional<Response.Card> card,
            Optional<Speech> invitation,
            Optional<ConsentRequest> consent)
            implements Decision {
        public GoOn(Practice practice, Speech answer) {
            this(practice, answer, false, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public GoOn withTimeTold() {
            return new GoOn(practice, answer, true, card, invitation, consent);
        }

        public GoOn with(Response.Card shown) {
            return new GoOn(practice, answer, timeTold, Optional.of(shown), invitation, consent);
        }

        public GoOn inviting(Speech next) {
            return new GoOn(practice, answer, timeTold, card, Optional.of(next), consent);
        }

        public GoOn with(Practice next) {
            return new GoOn(next, answer, timeTold, card, invitation, consent);
        }

        public GoOn asking(ConsentRequest asked) {
            return new GoOn(practice, answer, timeTold, card, invitation, Optional.of(asked));
        }

        /** The same after something else was said. */
        public GoOn after(Speech before) {
            return new GoOn(practice, before.then(answer), timeTold, card, invitation, consent);
        }
    }

    /**
     * Says something and ends the session.
     *
     * @param consent what the listener is asked to allow then, by Alexa's own voice
     */
    record Close(Practice practice, Speech answer, Optional<ConsentRequest> consent) implements Decision {
        public Close(Practice practice, Speech answer) {
            this(practice, answer, Optional.empty());
        }
    }

    /** Has something done first, and answers when it is known what came of it. */
    record Do(Effect effect) implements Decision {}
}
