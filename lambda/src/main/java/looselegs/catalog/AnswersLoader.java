package looselegs.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.ValidationErrors;

/** Loads the answers of one language and the sources of all claims. */
final class AnswersLoader {
    static final String ANSWERS = "content/answers";

    private static final String SOURCES = "content/sources.json";
    private static final Set<String> FIELDS_OF_A_SOURCE = Set.of("name", "reference", "expert");
    private static final List<String> REQUIRED = List.of(Answer.PAIN, Answer.NO_BREATH);

    private final ContentFolder content;
    private final LanguageFolder language;
    private final ValidationErrors errors;

    AnswersLoader(LanguageFolder language, ValidationErrors errors) {
        this.content = language.content();
        this.language = language;
        this.errors = errors;
    }

    /** The sources by their ids, in the order of the ids. */
    Map<String, Source> loadSources() {
        Map<String, Source> sources = new TreeMap<>();
        content.read(SOURCES)
                .ifPresent(file -> file.ids()
                        .forEach(id -> file.object(id).ifPresent(source -> sources.put(id, read(id, source)))));
        return sources;
    }

    private static Source read(String id, ContentObject source) {
        source.allowOnly(FIELDS_OF_A_SOURCE);
        return new Source(id, source.text("name"), source.text("reference"), source.bool("expert"));
    }

    List<Answer> loadAnswers(AnswerReader reader) {
        List<Answer> answers = content.list(ANSWERS).stream()
                .flatMap(file -> load(file, reader).stream())
                .toList();
        REQUIRED.stream()
                .filter(id -> answers.stream().noneMatch(answer -> isReport(answer, id)))
                .forEach(id -> errors.add(
                        ANSWERS + "/" + id + ".json",
                        "add this file, an answer of the kind \"report\", and its words"));
        return answers;
    }

    private Optional<Answer> load(String file, AnswerReader reader) {
        Optional<ContentObject> facts = content.read(file);
        Optional<ContentObject> words = language.read("answers/" + CatalogLoader.name(file));
        return facts.flatMap(known -> words.map(said -> reader.read(known, said)));
    }

    private static boolean isReport(Answer answer, String id) {
        return answer.id().equals(id) && answer.kind() == Answer.Kind.REPORT;
    }
}
