package looselegs.speaker;

import java.time.Duration;

/** How long a voice takes. */
@FunctionalInterface
interface SpokenLength {
    /**
     * The time from the first sound to the last, at the voice's usual rate.
     *
     * @param words plain text, punctuation included
     */
    Duration of(String words);
}
