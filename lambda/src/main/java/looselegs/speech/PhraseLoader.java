package looselegs.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads the coach's own words in one language, and notes what is missing. */
public final class PhraseLoader {
    private static final TextRule PROMPT_PLACEHOLDERS = Placeholders.among(Set.of("side", "other"));

    /** A routine of five moves on two sides comes to a prompt ten times. */
    private static final int FEWEST_SAYINGS_OF_A_PROMPT = 10;

    private final ContentFolder folder;

    public PhraseLoader(ContentFolder folder) {
        this.folder = folder;
    }

    /**
     * The words of {@code coach.json} and {@code prompts.json} in {@code phrases/<tag>}.
     *
     * @param keys all that the coach may say
     */
    public PhraseBook load(String languageTag, Collection<? extends PhraseKey> keys) {
        Map<String, List<String>> sayings = new HashMap<>();
        folder.read("phrases/" + languageTag + "/coach.json").ifPresent(file -> {
            file.allowOnly(keys.stream().map(PhraseKey::key).collect(Collectors.toSet()));
            keys.forEach(key -> sayings.put(key.key(), read(file, key)));
        });
        Locale locale = Locale.forLanguageTag(languageTag);
        return new PhraseBook(locale, SpokenLists.of(locale), sayings, readPrompts(languageTag));
    }

    private Map<String, List<String>> readPrompts(String languageTag) {
        Map<String, List<String>> prompts = new HashMap<>();
        folder.read("phrases/" + languageTag + "/prompts.json").ifPresent(file -> {
            file.fields()
                    .forEach(name ->
                            prompts.put(name, file.texts(name, FEWEST_SAYINGS_OF_A_PROMPT, PROMPT_PLACEHOLDERS)));
            if (prompts.isEmpty()) {
                file.mistake("add at least one prompt, as in \"some-name\": [ \"…\", \"…\" ]");
            }
        });
        return prompts;
    }

    private static List<String> read(ContentObject file, PhraseKey key) {
        return file.texts(key.key(), key.fewestSayings(), Placeholders.exactly(key.placeholders()));
    }
}
