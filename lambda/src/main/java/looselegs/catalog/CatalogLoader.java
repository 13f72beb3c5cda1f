package looselegs.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.ValidationErrors;

/** Loads the catalog of one language from the content files, and checks it. */
public final class CatalogLoader {
    private static final String MOVES = "content/moves";
    private static final String ROUTINES = "content/routines";

    private final ContentFolder content;
    private final LanguageFolder language;
    private final ValidationErrors errors;
    private final AnswersLoader answers;

    public CatalogLoader(LanguageFolder language, ValidationErrors errors) {
        this.content = language.content();
        this.language = language;
        this.errors = errors;
        this.answers = new AnswersLoader(language, errors);
    }

    /**
     * Loads everything. Notes the mistakes; the contents are fit for use only if there are none.
     *
     * @param prompts names of the coach's own prompts, which every move may give
     */
    public Catalog.Contents load(Set<String> prompts) {
        Map<String, Source> sources = answers.loadSources();
        ClaimReader claims = new ClaimReader(sources.keySet());
        Map<Kind, List<Term>> terms = new TermReader(language, claims).read();
        MoveReader reader = new MoveReader(terms, prompts);
        List<Move> moves = new ArrayList<>();
        List<String> files = content.list(MOVES);
        for (String file : files) {
            Optional<ContentObject> facts = content.read(file);
            Optional<MoveWords> words =
                    language.read("moves/" + ContentFolder.name(file)).map(said -> MoveWordsReader.read(said, claims));
            facts.flatMap(known -> reader.read(known, words)).ifPresent(moves::add);
        }
        if (files.isEmpty()) {
            errors.add(MOVES, "add a file for at least one move");
        }
        findOrphans(MOVES, "moves");
        findOrphans(AnswersLoader.ANSWERS, "answers");
        List<Answer> answered = answers.loadAnswers(new AnswerReader(knownMoves(), claims));
        return new Catalog.Contents(moves, readRoutines(), terms, answered, List.copyOf(sources.values()));
    }

    private List<Routine> readRoutines() {
        Set<String> known = knownMoves();
        return content.list(ROUTINES).stream()
                .flatMap(file -> content.read(file).stream())
                .map(routine -> RoutineReader.read(routine, known))
                .toList();
    }

    private Set<String> knownMoves() {
        return content.list(MOVES).stream()
                .map(file -> ContentFolder.name(file).replace(".json", ""))
                .collect(Collectors.toSet());
    }

    private void findOrphans(String facts, String words) {
        Set<String> known =
                content.list(facts).stream().map(ContentFolder::name).collect(Collectors.toSet());
        language.list(words).stream()
                .filter(file -> !known.contains(ContentFolder.name(file)))
                .forEach(file ->
                        errors.add(file, "add " + facts + "/" + ContentFolder.name(file) + ", or remove this file"));
    }
}
