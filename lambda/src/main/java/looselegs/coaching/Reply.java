package looselegs.coaching;

import java.time.Instant;
import java.util.Optional;
import looselegs.pacing.Heard;
import looselegs.speech.Speech;

/**
 * What the coach answers.
 *
 * @param practice how the practice stands from now on
 * @param reprompt said after eight seconds of silence; there is one exactly if the session stays open, and then the
 *     speech ends in a question or an invitation
 * @param consent what the listener is asked to allow
 * @param deed to be done first; what is said is of no use then
 */
public record Reply(
        Practice practice,
        Speech speech,
        Optional<Speech> reprompt,
        Optional<Card> card,
        Optional<Consent> consent,
        Optional<Deed> deed) {
    /**
     * Something to read in the Alexa app.
     *
     * @param text plain, lines separated by line feeds
     */
    public record Card(String title, String text) {}

    /** Whether a timeline was sent. */
    public boolean isUnderWay() {
        return practice.standing() instanceof Standing.Playing;
    }

    static Reply open(Practice practice, Speech speech, Speech reprompt) {
        return new Reply(practice, speech, Optional.of(reprompt), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Reply closing(Practice practice, Speech speech, Optional<Consent> consent) {
        return new Reply(practice, speech, Optional.empty(), Optional.empty(), consent, Optional.empty());
    }

    /** Nothing is said before it is done. */
    static Reply toDo(Practice practice, Deed deed) {
        return new Reply(
                practice, Speech.SILENT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(deed));
    }

    Reply with(Practice next) {
        return new Reply(next, speech, reprompt, card, consent, deed);
    }

    Reply asking(Consent asked) {
        return new Reply(practice, speech, reprompt, card, Optional.of(asked), deed);
    }

    Reply with(Card shown) {
        return new Reply(practice, speech, reprompt, Optional.of(shown), consent, deed);
    }

    /** The same reply, remembered as sent, so that the next request tells how long its speech took. */
    Reply sentAt(Instant now, Narrator narrator) {
        Heard again = reprompt.isEmpty() ? Heard.NOTHING : narrator.heard(reprompt.get());
        Practice.Sent sent = new Practice.Sent(now, narrator.heard(speech), again);
        return new Reply(practice.with(sent), speech, reprompt, card, consent, deed);
    }
}
