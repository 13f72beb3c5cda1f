package looselegs.pacing;

import java.time.Duration;

/**
 * A request whose time tells how long the speech of the response before it took. Every observation holds what was sent,
 * and the time from the request that was answered to the request observed. Both timestamps are in whole seconds.
 */
public sealed interface Observation {
    /** Time from a request's timestamp to the first word of its response. Amazon publishes no value; 0.5 to 2 s are seen. */
    Duration LAG = Duration.ofSeconds(1);

    /**
     * How long the platform listens after it has spoken, before it says the reprompt or ends the session. From Amazon's
     * documentation.
     */
    Duration LISTENING = Duration.ofSeconds(8);

    SpokenLength speech();

    /** What is said after eight seconds of silence; {@link SpokenLength#NOTHING} if the response has no reprompt. */
    SpokenLength reprompt();

    /** Any value, negative ones included: requests arrive twice, late and out of order. */
    Duration after();

    /**
     * The listener answered the closing question, most likely while the platform listened after the speech or after the
     * reprompt, but possibly in the middle of the speech.
     */
    record Answered(SpokenLength speech, SpokenLength reprompt, Duration after) implements Observation {}

    /** Nobody answered, and the platform ended the session: {@code SessionEndedRequest} with EXCEEDED_MAX_REPROMPTS. */
    record EndedBySilence(SpokenLength speech, SpokenLength reprompt, Duration after) implements Observation {}
}
