package looselegs.speaker;

import java.time.Instant;

/** Where the device stands: its time, and the listener who speaks into it. */
interface Room {
    Instant now();

    /**
     * Lets time pass, at most to the given instant.
     *
     * @param until {@link Instant#MAX} to wait for the listener however long it takes
     * @return {@link Event.Quiet} when the instant has come; anything else at once when it happens
     */
    Event passUntil(Instant until);

    /** The device begins to play an answer. */
    void answerBegins();

    /** The device has played its answer to the end and hears. */
    void listeningBegins();
}
