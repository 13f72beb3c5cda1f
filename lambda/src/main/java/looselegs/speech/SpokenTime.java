package looselegs.speech;

import java.time.Duration;
import java.util.Locale;
import org.threeten.extra.AmountFormats;

/** Says how long something takes. */
public final class SpokenTime {
    private SpokenTime() {}

    /**
     * Words such as "1 minute and 15 seconds", in the locale's language.
     *
     * @param time zero or longer; above ten seconds it is rounded to the nearest five
     */
    public static String say(Duration time, Locale locale) {
        return AmountFormats.wordBased(round(time), locale);
    }

    private static Duration round(Duration time) {
        long seconds = Math.max(0, Math.round(time.toMillis() / 1000.0));
        return Duration.ofSeconds(seconds <= 10 ? seconds : Math.round(seconds / 5.0) * 5);
    }
}
