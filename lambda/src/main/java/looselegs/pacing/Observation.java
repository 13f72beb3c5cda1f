package looselegs.pacing;

import java.time.Duration;

/**
 * Something that happened after a response was sent, and that tells how long its speech took. Every observation says
 * what was sent, and how much later it happened: from the timestamp of the request that the response answered to the
 * timestamp of the request observed. Both have whole seconds only.
 */
public sealed interface Observation {
    /**
     * From a request's timestamp to the first word of its answer. No figure is published; half a second to two seconds
     * are seen.
     */
    Duration LAG = Duration.ofSeconds(1);

    /** How long the platform listens after it has spoken, before it says the reprompt or gives up. Amazon's documentation. */
    Duration LISTENING = Duration.ofSeconds(8);

    SpokenLength speech();

    /** Said after eight seconds of silence; {@link SpokenLength#NOTHING} if there was none. */
    SpokenLength reprompt();

    /** Any value may come in: requests arrive twice, late and out of order. */
    Duration after();

    /**
     * The listener said what the closing question asks for. That is likely to have been said while the platform
     * listened, after the speech or after the reprompt; it may have been called out in the middle as well.
     */
    record Answered(SpokenLength speech, SpokenLength reprompt, Duration after) implements Observation {}

    /** Nobody said anything, and the platform gave up: {@code SessionEndedRequest} with EXCEEDED_MAX_REPROMPTS. */
    record EndedBySilence(SpokenLength speech, SpokenLength reprompt, Duration after) implements Observation {}
}
