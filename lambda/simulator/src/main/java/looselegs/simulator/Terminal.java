package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;

/** Where the device stands: its time, and the listener who speaks into it. */
interface Terminal {
    /** From a request to the first word of its answer: a cloud and a voice take about so long; no figure is published. */
    Duration ANSWERING = Duration.ofSeconds(1);

    Instant now();

    /**
     * Lets time pass, at most to the given instant.
     *
     * @param until {@link Instant#MAX} to wait for the listener however long it takes
     * @return {@link DeviceEvent.Quiet} when the instant has come; anything else at once when it happens
     */
    DeviceEvent passUntil(Instant until);

    /** The device has an answer and begins to play it, {@link #ANSWERING} after its request. */
    void answerBegins();

    /** The device has played its answer to the end and hears. */
    void listeningBegins();
}
