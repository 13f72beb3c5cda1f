package looselegs.pacing;

import java.time.Duration;

/**
 * How fast a listener's speaker talks, measured against the locale's voice model.
 *
 * @param factor times as fast as the model, from 0.8 to 1.25, both included: Alexa's listeners can change her speed,
 *     and no public figure says how fast her voices are
 */
public record VoiceRate(double factor) {
    public static final double SLOWEST = 0.8;
    public static final double FASTEST = 1.25;

    /** As fast as the model says. */
    public static final VoiceRate STANDARD = new VoiceRate(1.0);

    public VoiceRate {
        if (!(factor >= SLOWEST && factor <= FASTEST)) {
            throw new IllegalArgumentException("a voice rate is from 0.8 to 1.25, not " + factor);
        }
    }

    /** The nearest rate within the range; not a number counts as the standard rate. */
    public static VoiceRate nearest(double factor) {
        return Double.isNaN(factor) ? STANDARD : new VoiceRate(Math.clamp(factor, SLOWEST, FASTEST));
    }

    /** The time that this voice takes for what takes the model's voice {@code modelTime}; whole milliseconds. */
    public Duration timeFor(Duration modelTime) {
        return Duration.ofMillis(Math.round(modelTime.toMillis() / factor));
    }
}
