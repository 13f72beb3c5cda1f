package looselegs.simulator;

import java.time.Duration;
import java.time.Instant;

/** The device's clock and its listener. */
interface Terminal {
    /** Time from a request to the first word of its response. An estimate, because Amazon publishes no value. */
    Duration RESPONSE_TIME = Duration.ofSeconds(1);

    Instant now();

    /**
     * Waits until the given instant or the next event, whichever is first.
     *
     * @param until {@link Instant#MAX} to wait for the listener without a limit
     * @return {@link DeviceEvent.Quiet} if nothing happened before the instant
     */
    DeviceEvent passUntil(Instant until);

    /** Tells the terminal that a response starts to play. Takes {@link #RESPONSE_TIME}. */
    void responseStarts();

    /** Tells the terminal that the response is over and the device listens. */
    void listeningStarts();
}
