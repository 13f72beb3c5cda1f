package looselegs.pacing;

import java.time.Duration;

/**
 * The limits of a part. Both are inclusive.
 *
 * @param longest the longest it may last, speech and silence together
 * @param characters the most characters its speech may have, markup included
 */
public record Budget(Duration longest, int characters) {
    /**
     * The limits of one Alexa response. 230 s: Amazon documents no limit for speech; public skills reach about 215 s, and
     * the limit for audio is 240 s. 7,900 characters: the documented limit is 8,000. Raise these values here once a real
     * device has played more.
     */
    public static final Budget RESPONSE = new Budget(Duration.ofSeconds(230), 7_900);

    /** The budget that remains after something else was said first; never negative. */
    public Budget less(Duration length, int spentCharacters) {
        Duration left = longest.minus(length);
        return new Budget(left.isNegative() ? Duration.ZERO : left, Math.max(0, characters - spentCharacters));
    }

    boolean holds(Duration length, int spentCharacters) {
        return length.compareTo(longest) <= 0 && spentCharacters <= characters;
    }
}
