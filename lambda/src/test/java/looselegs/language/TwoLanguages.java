package looselegs.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import looselegs.content.ContentCopy;

/**
 * Two tiny language packs with two moves. Each phrase is said as its language and its key, as in "de-de goodbye". The tag is
 * in lower case because capitals would be spelled.
 */
public final class TwoLanguages {
    public static final String DEFAULT = "en-US";
    public static final String SECOND = "de-DE";

    private static final Path CASES = Path.of("src/test/resources/content");

    private TwoLanguages() {}

    /**
     * Writes the packs.
     *
     * @param folder an empty one
     */
    public static ContentCopy write(Path folder) {
        ContentCopy content = ContentCopy.of(CASES.resolve("good"), folder);
        content.add(CASES.resolve("second-language"));
        content.copy("languages/en-US/voice.json", "languages/de-DE/voice.json");
        for (String tag : List.of(DEFAULT, SECOND)) {
            content.write("languages/" + tag + "/phrases.json", phrases(tag).toPrettyString());
        }
        return content;
    }

    private static ObjectNode phrases(String tag) {
        ObjectNode phrases = new ObjectMapper().createObjectNode();
        for (Phrase phrase : Phrase.values()) {
            String placeholders = phrase.placeholders().stream()
                    .sorted()
                    .map(name -> " {" + name + "}")
                    .collect(Collectors.joining());
            ArrayNode sayings = phrases.putArray(phrase.key());
            for (int i = 0; i < phrase.fewestSayings(); i++) {
                sayings.add(tag.toLowerCase(Locale.ROOT) + " " + phrase.key() + placeholders
                        + (i == 0 ? "." : " " + i + "."));
            }
        }
        return phrases;
    }
}
