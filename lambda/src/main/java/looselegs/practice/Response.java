package looselegs.practice;

import java.util.Optional;
import looselegs.speech.Speech;

/**
 * What the coach answers.
 *
 * @param practice the practice from now on
 * @param reprompt said after eight seconds of silence; present exactly if the session stays open, and then the speech
 *     ends in a question or an invitation
 * @param consent what to ask the listener to allow
 * @param effect to carry out first; then the speech is silent
 */
public record Response(
        Practice practice,
        Speech speech,
        Optional<Speech> reprompt,
        Optional<Card> card,
        Optional<ConsentRequest> consent,
        Optional<Effect> effect) {
    /**
     * Something to read in the Alexa app.
     *
     * @param text plain, lines separated by line feeds
     */
    public record Card(String title, String text) {}

    /** Whether a timeline was sent. */
    public boolean isUnderWay() {
        return practice.state() instanceof PracticeState.Playing;
    }

    public static Response open(Practice practice, Speech speech, Speech reprompt) {
        return new Response(
                practice, speech, Optional.of(reprompt), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Response closing(Practice practice, Speech speech, Optional<ConsentRequest> consent) {
        return new Response(practice, speech, Optional.empty(), Optional.empty(), consent, Optional.empty());
    }

    /** Has an effect carried out before anything is said. */
    public static Response toDo(Practice practice, Effect effect) {
        return new Response(
                practice, Speech.SILENT, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(effect));
    }

    public Response with(Practice next) {
        return new Response(next, speech, reprompt, card, consent, effect);
    }

    public Response asking(ConsentRequest asked) {
        return new Response(practice, speech, reprompt, card, Optional.of(asked), effect);
    }

    public Response with(Card shown) {
        return new Response(practice, speech, reprompt, Optional.of(shown), consent, effect);
    }
}
