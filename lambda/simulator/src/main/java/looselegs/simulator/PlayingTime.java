package looselegs.simulator;

import java.time.Duration;

/** Tells how long a voice takes to say something. */
@FunctionalInterface
interface PlayingTime {
    /**
     * The time from the first sound to the last, at the voice's usual rate.
     *
     * @param words plain text, punctuation included
     */
    Duration of(String words);
}
