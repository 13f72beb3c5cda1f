package looselegs.speech;

import java.text.ListFormat;
import java.util.List;
import java.util.Locale;

/**
 * The patterns in which a language joins several things. They come from {@link ListFormat}, which itself is slow to start.
 *
 * @param and five patterns, as {@link ListFormat#getPatterns} gives them
 * @param or likewise
 */
public record SpokenLists(List<String> and, List<String> or) {
    static SpokenLists of(Locale locale) {
        return new SpokenLists(patterns(locale, ListFormat.Type.STANDARD), patterns(locale, ListFormat.Type.OR));
    }

    private static List<String> patterns(Locale locale, ListFormat.Type type) {
        return List.of(
                ListFormat.getInstance(locale, type, ListFormat.Style.FULL).getPatterns());
    }

    /** Joins things, at least one, by the patterns. */
    static String say(List<String> patterns, List<String> things) {
        int count = things.size();
        String last = things.getLast();
        if (count == 1) {
            return last;
        }
        if (count == 2) {
            return join(or(patterns.get(3), patterns.get(2)), things.getFirst(), last);
        }
        if (count == 3 && !patterns.get(4).isEmpty()) {
            return join(patterns.get(4), things.getFirst(), things.get(1)).replace("{2}", last);
        }
        String row = join(patterns.get(2), things.get(count - 2), last);
        for (int i = count - 3; i > 0; i--) {
            row = join(patterns.get(1), things.get(i), row);
        }
        return join(patterns.get(0), things.getFirst(), row);
    }

    private static String or(String pattern, String otherwise) {
        return pattern.isEmpty() ? otherwise : pattern;
    }

    private static String join(String pattern, String first, String second) {
        int at = pattern.indexOf("{0}");
        return pattern.substring(0, at) + first + pattern.substring(at + 3).replace("{1}", second);
    }
}
