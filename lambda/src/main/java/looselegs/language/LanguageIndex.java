package looselegs.language;

import java.util.List;
import java.util.Locale;
import looselegs.content.RecordUnpacker;

/**
 * The language packs that exist.
 *
 * @param defaultTag the pack for requests in any other language; one of {@code tags}
 * @param tags of all packs, in alphabetical order
 */
public record LanguageIndex(String defaultTag, List<String> tags) {
    public LanguageIndex {
        tags = List.copyOf(tags);
    }

    static LanguageIndex unpack(RecordUnpacker index) {
        return new LanguageIndex(index.text("defaultTag"), index.texts("tags"));
    }

    /**
     * Finds the pack for a locale: the locale's own, else one of the same language, else the default.
     *
     * @param locale a language tag of any kind
     */
    public String match(String locale) {
        return tags.contains(locale) ? locale : matchLanguage(language(locale));
    }

    /** The default is preferred to other packs of the language. */
    private String matchLanguage(String language) {
        if (language(defaultTag).equals(language)) {
            return defaultTag;
        }
        for (String tag : tags) {
            if (language(tag).equals(language)) {
                return tag;
            }
        }
        return defaultTag;
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
