package looselegs.speech;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The coach's phrases and prompts in one language. Immutable. */
public final class PhraseBook {
    private final Locale locale;
    private final Map<String, List<String>> sayings;
    private final Map<String, List<String>> prompts;
    private final SpokenLists lists;
    private final SpokenTime time;

    /**
     * What a phrase book holds.
     *
     * @param sayings of each phrase, by its key; at least one each
     * @param prompts the sayings of each prompt, by its name; at least one each
     */
    public record Contents(
            String languageTag,
            SpokenLists lists,
            Map<String, List<String>> sayings,
            Map<String, List<String>> prompts) {
        public Contents {
            sayings = Map.copyOf(sayings);
            prompts = Map.copyOf(prompts);
        }
    }

    public PhraseBook(Contents contents) {
        this.locale = Locale.forLanguageTag(contents.languageTag());
        this.lists = contents.lists();
        this.time = new SpokenTime(locale);
        this.sayings = contents.sayings();
        this.prompts = contents.prompts();
    }

    public Contents contents() {
        return new Contents(locale.toLanguageTag(), lists, sayings, prompts);
    }

    public Locale locale() {
        return locale;
    }

    /** Joins things, at least one, as in "the outer hip, the IT band, and the adductor". */
    public String sayAll(List<String> things) {
        return SpokenLists.say(lists.and(), things);
    }

    /** Joins alternatives, at least one, as in "the inner calf or the outer calf". */
    public String sayAny(List<String> things) {
        return SpokenLists.say(lists.or(), things);
    }

    /**
     * Words for a length of time, as in "1 minute and 15 seconds".
     *
     * @param length zero or longer; above ten seconds it is rounded to the nearest five
     */
    public String sayTime(Duration length) {
        return time.say(length);
    }

    /** The first saying of a phrase. */
    public String say(PhraseKey key, Map<String, String> values) {
        return say(key, 0, values);
    }

    /**
     * One saying of a phrase.
     *
     * @param variety any number; consecutive numbers give different sayings, as far as there are any
     */
    public String say(PhraseKey key, int variety, Map<String, String> values) {
        return fill(pick(sayings.getOrDefault(key.key(), List.of(key.key())), variety), values);
    }

    /** The names of the prompts that any move may give during the work. */
    public Set<String> promptNames() {
        return prompts.keySet();
    }

    /** One saying of a prompt; {@code variety} as for phrases. */
    public String prompt(String name, int variety) {
        return pick(prompts.getOrDefault(name, List.of(name)), variety);
    }

    /** Picks one of several sayings. */
    public static String pick(List<String> sayings, int variety) {
        return sayings.get(Math.floorMod(variety, sayings.size()));
    }

    /** Replaces each placeholder by its value. Braces in a value stay as they are. */
    public static String fill(String saying, Map<String, String> values) {
        if (saying.indexOf('{') < 0) {
            return saying;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = saying.indexOf('{'); open >= 0; open = saying.indexOf('{', from)) {
            int close = saying.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = saying.substring(open + 1, close);
            filled.append(saying, from, open).append(values.getOrDefault(name, name));
            from = close + 1;
        }
        return filled.append(saying.substring(from)).toString();
    }
}
