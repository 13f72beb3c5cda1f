package looselegs.pacing;

import java.time.Duration;

/**
 * How fast a listener's device talks, compared with the locale's voice model. It varies because listeners can change
 * Alexa's speed, and because Amazon does not publish how fast its voices talk.
 *
 * @param factor 1 is as fast as the model, 1.25 is 25 % faster; from 0.8 to 1.25, both included
 */
public record VoiceRate(double factor) {
    public static final double SLOWEST = 0.8;
    public static final double FASTEST = 1.25;

    /** The rate of the voice model. */
    public static final VoiceRate STANDARD = new VoiceRate(1.0);

    public VoiceRate {
        if (!(factor >= SLOWEST && factor <= FASTEST)) {
            throw new IllegalArgumentException("a voice rate must be from 0.8 to 1.25, not " + factor);
        }
    }

    /** The nearest rate within the range; {@link #STANDARD} if the factor is not a number. */
    public static VoiceRate nearest(double factor) {
        return Double.isNaN(factor) ? STANDARD : new VoiceRate(Math.clamp(factor, SLOWEST, FASTEST));
    }

    /** Converts a time of the voice model to the time at this rate, rounded to milliseconds. */
    public Duration timeFor(Duration modelTime) {
        return Duration.ofMillis(Math.round(modelTime.toMillis() / factor));
    }
}
