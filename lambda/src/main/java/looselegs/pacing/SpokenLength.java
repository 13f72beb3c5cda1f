package looselegs.pacing;

import java.time.Duration;

/**
 * What a speaker was given to say: the silences last what they say on every speaker, the words last as long as its
 * voice needs.
 *
 * @param silence all silences together, zero or more
 * @param spoken all words together, zero or more, by the locale's voice model at {@link VoiceRate#STANDARD}, whatever
 *     rate the silences were computed for
 */
public record SpokenLength(Duration silence, Duration spoken) {
    /** Nothing at all. */
    public static final SpokenLength NOTHING = new SpokenLength(Duration.ZERO, Duration.ZERO);

    public SpokenLength {
        if (silence.isNegative() || spoken.isNegative()) {
            throw new IllegalArgumentException("heard for less than nothing: " + silence + " and " + spoken);
        }
    }

    /** This, and that after it. */
    public SpokenLength then(SpokenLength next) {
        return new SpokenLength(silence.plus(next.silence), spoken.plus(next.spoken));
    }

    /** How long it lasts on a speaker of this voice rate. */
    public Duration lengthAt(VoiceRate rate) {
        return silence.plus(rate.timeFor(spoken));
    }
}
