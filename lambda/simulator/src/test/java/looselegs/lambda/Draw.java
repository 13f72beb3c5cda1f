package looselegs.lambda;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws one of several choices by their names. A new choice takes over its share of the draws and changes no other, so that a
 * walk stays much the same when an intent is added.
 */
final class Draw {
    private Draw() {}

    /** @param choices at least one; a choice that is listed twice is drawn twice as often */
    static <T> T from(List<T> choices, Function<T, String> name, long random) {
        Map<String, Integer> seen = new HashMap<>();
        T drawn = choices.getFirst();
        long highest = Long.MIN_VALUE;
        for (T choice : choices) {
            String key = name.apply(choice);
            long ticket = mix(random ^ mix(key.hashCode() + ((long) seen.merge(key, 1, Integer::sum) << Integer.SIZE)));
            if (ticket > highest) {
                highest = ticket;
                drawn = choice;
            }
        }
        return drawn;
    }

    /** Spreads the bits: the finalizer of SplitMix64. */
    private static long mix(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
        return twice ^ (twice >>> 31);
    }
}
