package looselegs.practice;

import java.util.Optional;
import looselegs.speech.Speech;

/** What the coach decided to do and say; {@code ResponseComposer} turns it into a response. */
public sealed interface Decision {
    /**
     * Says something, then goes on from where the practice is.
     *
     * @param practice if it plays, its state holds the position to go on from
     * @param answer may be silent
     * @param timeTold whether the answer says the time left, so that the lead-in need not
     * @param invitation replaces the usual one, where nothing plays
     * @param consent what the app asks the listener to allow
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

        /** Says something before the answer. */
        public GoOn after(Speech before) {
            return new GoOn(practice, before.then(answer), timeTold, card, invitation, consent);
        }
    }

    /**
     * Says something and ends the session.
     *
     * @param consent what Alexa's own voice asks the listener to allow afterwards
     */
    record Close(Practice practice, Speech answer, Optional<ConsentRequest> consent) implements Decision {
        public Close(Practice practice, Speech answer) {
            this(practice, answer, Optional.empty());
        }
    }

    /** Carries out an effect first, and answers once its result is known. */
    record Do(Effect effect) implements Decision {}
}
