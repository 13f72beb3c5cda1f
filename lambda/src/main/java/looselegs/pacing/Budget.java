package looselegs.pacing;

import java.time.Duration;

/**
 * The limits of a part.
 *
 * @param longest the longest that it may last, speech and silence
 * @param characters the most characters of its speech, markup included
 */
public record Budget(Duration longest, int characters) {
    /**
     * What one response of the platform holds. 230 s: no cap is documented, public skills hold about 215 s, and 240 s is
     * the cap for audio; 7,900 characters: the documented limit is 8,000. The one place to raise, once a real device has
     * shown more.
     */
    public static final Budget RESPONSE = new Budget(Duration.ofSeconds(230), 7_900);

    /** What is left beside something that is said first; never less than nothing. */
    public Budget less(Duration length, int spentCharacters) {
        Duration left = longest.minus(length);
        return new Budget(left.isNegative() ? Duration.ZERO : left, Math.max(0, characters - spentCharacters));
    }

    boolean holds(Duration length, int spentCharacters) {
        return length.compareTo(longest) <= 0 && spentCharacters <= characters;
    }
}
