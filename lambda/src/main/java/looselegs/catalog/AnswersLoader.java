package looselegs.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.ValidationErrors;

/** Finds the files of the answers and of their sources. */
final class AnswersLoader {
    static final String ANSWERS = "content/answers";

    private static final String SOURCES = "content/sources.json";
    private static final List<String> REQUIRED = List.of(Answer.PAIN, Answer.NO_BREATH);

    private final ContentFolder folder;
    private final ValidationErrors errors;
    private final String phrases;

    AnswersLoader(ContentFolder folder, ValidationErrors errors, String phrases) {
        this.folder = folder;
        this.errors = errors;
        this.phrases = phrases;
    }

    /** By id, in the order of their ids. */
    Map<String, Source> loadSources() {
        Map<String, Source> sources = new TreeMap<>();
        folder.read(SOURCES)
                .ifPresent(file -> file.fields()
                        .forEach(id -> file.object(id).ifPresent(source -> sources.put(id, read(id, source)))));
        return sources;
    }

    private static Source read(String id, ContentObject source) {
        source.allowOnly(Set.of("name", "reference", "expert"));
        return new Source(id, source.text("name"), source.text("reference"), source.truth("expert"));
    }

    List<Answer> loadAnswers(AnswerReader reader) {
        List<Answer> answers = folder.list(ANSWERS).stream()
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
        Optional<ContentObject> facts = folder.read(file);
        Optional<ContentObject> words = folder.read(phrases + "/answers/" + file.substring(ANSWERS.length() + 1));
        return facts.flatMap(known -> words.map(said -> reader.read(known, said)));
    }

    private static boolean isReport(Answer answer, String id) {
        return answer.id().equals(id) && answer.kind() == Answer.Kind.REPORT;
    }
}
