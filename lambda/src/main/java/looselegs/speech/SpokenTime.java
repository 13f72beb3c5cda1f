package looselegs.speech;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.threeten.extra.AmountFormats;

/** Puts lengths of time into words, and caches them: a routine says the same few again and again. */
final class SpokenTime {
    /** More than all rounded times up to an hour. */
    private static final int MOST_KNOWN = 1_000;

    private final Locale locale;
    private final Map<Long, String> known = new ConcurrentHashMap<>();

    SpokenTime(Locale locale) {
        this.locale = locale;
    }

    /**
     * Words such as "1 minute and 15 seconds", in the locale's language.
     *
     * @param time zero or longer; above ten seconds it is rounded to the nearest five
     */
    String say(Duration time) {
        long seconds = round(time);
        String before = known.get(seconds);
        if (before != null) {
            return before;
        }
        String words = AmountFormats.wordBased(Duration.ofSeconds(seconds), locale);
        if (known.size() < MOST_KNOWN) {
            known.put(seconds, words);
        }
        return words;
    }

    private static long round(Duration time) {
        long seconds = Math.max(0, Math.round(time.toMillis() / 1000.0));
        return seconds <= 10 ? seconds : Math.round(seconds / 5.0) * 5;
    }
}
