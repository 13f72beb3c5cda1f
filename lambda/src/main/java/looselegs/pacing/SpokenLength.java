package looselegs.pacing;

import java.time.Duration;

/**
 * The length of a speech, split into silence and words. Silences last equally long on every device; words depend on the
 * voice rate.
 *
 * @param silence all silences together, zero or more
 * @param spoken all words together, zero or more; by the locale's voice model at {@link VoiceRate#STANDARD}, whatever
 *     rate the silences were computed for
 */
public record SpokenLength(Duration silence, Duration spoken) {
    /** Nothing at all. */
    public static final SpokenLength NOTHING = new SpokenLength(Duration.ZERO, Duration.ZERO);

    public SpokenLength {
        if (silence.isNegative() || spoken.isNegative()) {
            throw new IllegalArgumentException("negative length: " + silence + " of silence, " + spoken + " of words");
        }
    }

    /** The length of this speech followed by {@code next}. */
    public SpokenLength then(SpokenLength next) {
        return new SpokenLength(silence.plus(next.silence), spoken.plus(next.spoken));
    }

    /** The total time at this voice rate. */
    public Duration lengthAt(VoiceRate rate) {
        return silence.plus(rate.timeFor(spoken));
    }
}
