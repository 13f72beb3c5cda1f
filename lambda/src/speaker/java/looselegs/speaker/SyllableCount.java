package looselegs.speaker;

import java.time.Duration;
import java.util.regex.Pattern;

/** Takes every group of vowels for a syllable, and 4.9 syllables a second: what one measured text in Amazon's voice gave. */
final class SyllableCount implements SpokenLength {
    private static final double SYLLABLES_A_SECOND = 4.9;
    private static final Pattern VOWELS_OR_DIGIT = Pattern.compile("(?iu)[aeiouy\\u00e0-\\u00ff]+|\\d");

    @Override
    public Duration of(String words) {
        long syllables = VOWELS_OR_DIGIT.matcher(words).results().count();
        return Duration.ofMillis(Math.round(syllables * 1000 / SYLLABLES_A_SECOND));
    }
}
