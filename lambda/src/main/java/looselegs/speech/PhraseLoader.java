package looselegs.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.Placeholders;

/** Loads the coach's phrases and prompts in one language, and notes the mistakes in them. */
public final class PhraseLoader {
    /** A routine of five moves on two sides comes to a prompt ten times. */
    private static final int FEWEST_SAYINGS_OF_A_PROMPT = 10;

    private final LanguageFolder language;

    public PhraseLoader(LanguageFolder language) {
        this.language = language;
    }

    /**
     * Reads {@code phrases.json} and {@code prompts.json}.
     *
     * @param keys all phrases of the coach
     */
    public PhraseBook.Contents load(Collection<? extends PhraseKey> keys) {
        Map<String, List<String>> sayings = new HashMap<>();
        language.read("phrases.json").ifPresent(file -> {
            file.allowOnly(keys.stream().map(PhraseKey::key).collect(Collectors.toSet()));
            keys.forEach(key -> sayings.put(key.key(), read(file, key)));
        });
        Locale locale = Locale.forLanguageTag(language.tag());
        return new PhraseBook.Contents(language.tag(), SpokenLists.of(locale), sayings, readPrompts());
    }

    private Map<String, List<String>> readPrompts() {
        Map<String, List<String>> prompts = new HashMap<>();
        language.read("prompts.json").ifPresent(file -> {
            file.ids()
                    .forEach(name ->
                            prompts.put(name, file.texts(name, FEWEST_SAYINGS_OF_A_PROMPT, Placeholders.FOR_A_SIDE)));
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
