package looselegs.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sentences as an author writes them, without a folder. */
final class Written {
    private Written() {}

    static Template template(String text) {
        List<TemplateError> errors = new ArrayList<>();
        Template template = TemplateParser.parse(text, new Place("test.txt", 1, 1), errors)
                .orElseThrow(() -> new AssertionError(errors.toString()))
                .template();
        assertThat(errors).isEmpty();
        return template;
    }

    /** @param lines slot declarations, rules and templates, as in a file */
    static IntentSentences intent(String name, String... lines) {
        List<TemplateError> errors = new ArrayList<>();
        SentenceFile file = SentenceFileReader.read(name, List.of(lines), errors);
        IntentSentences intent = new FolderCheck(List.of(), errors).intent(file);
        assertThat(errors).isEmpty();
        return intent;
    }

    static Rules noRules() {
        return new Rules(Map.of());
    }
}
