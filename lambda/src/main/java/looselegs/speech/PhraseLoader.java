package looselegs.speech;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;

/** Reads the coach's own words in one language, and notes what is missing. */
public final class PhraseLoader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

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
        return new PhraseBook(Locale.forLanguageTag(languageTag), sayings, readPrompts(languageTag));
    }

    private Map<String, List<String>> readPrompts(String languageTag) {
        Map<String, List<String>> prompts = new HashMap<>();
        folder.read("phrases/" + languageTag + "/prompts.json")
                .ifPresent(file ->
                        file.fields().forEach(name -> prompts.put(name, file.texts(name, FEWEST_SAYINGS_OF_A_PROMPT))));
        return prompts;
    }

    private static List<String> read(ContentObject file, PhraseKey key) {
        List<String> sayings = file.texts(key.key(), key.fewestSayings());
        for (String saying : sayings) {
            Set<String> found = PLACEHOLDER
                    .matcher(saying)
                    .results()
                    .map(PhraseLoader::name)
                    .collect(Collectors.toSet());
            if (!found.equals(key.placeholders())) {
                file.mistake(
                        key.key(), "write a text that holds just these placeholders: " + braced(key.placeholders()));
            }
        }
        return sayings;
    }

    private static String name(MatchResult placeholder) {
        return placeholder.group(1);
    }

    private static String braced(Set<String> placeholders) {
        return placeholders.isEmpty()
                ? "none"
                : placeholders.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }
}
