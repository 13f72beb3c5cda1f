package looselegs.alexa;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import looselegs.dialog.Coach;

/** The coaches, one for each language that there is content for. */
public final class Coaches {
    private final Map<String, Coach> byLanguageTag;
    private final Coach standard;

    /**
     * Takes the coaches by language tag.
     *
     * @param standardTag the one for requests in a language that has none; must be among them
     */
    public Coaches(Map<String, Coach> byLanguageTag, String standardTag) {
        this.byLanguageTag = Map.copyOf(byLanguageTag);
        this.standard = Optional.ofNullable(byLanguageTag.get(standardTag)).orElseThrow();
    }

    /** The coach for a locale, else for its language. */
    Coach find(String languageTag) {
        Coach coach = byLanguageTag.get(languageTag);
        return coach == null ? findByLanguage(Locale.forLanguageTag(languageTag).getLanguage()) : coach;
    }

    private Coach findByLanguage(String language) {
        return byLanguageTag.keySet().stream()
                .sorted()
                .filter(tag -> Locale.forLanguageTag(tag).getLanguage().equals(language))
                .findFirst()
                .map(byLanguageTag::get)
                .orElse(standard);
    }
}
