package looselegs.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;
import looselegs.content.ValidationErrors;

/** Reads the moves, the routines and the answers, and the words for them. */
public final class CatalogLoader {
    private static final String MOVES = "content/moves";
    private static final String ROUTINES = "content/routines";

    private final ContentFolder folder;
    private final ValidationErrors errors;
    private final String phrases;
    private final AnswersLoader answers;

    /** @param languageTag names the folder of the words, as in {@code en-US} */
    public CatalogLoader(ContentFolder folder, ValidationErrors errors, String languageTag) {
        this.folder = folder;
        this.errors = errors;
        this.phrases = "phrases/" + languageTag;
        this.answers = new AnswersLoader(folder, errors, phrases);
    }

    /**
     * All that the content holds. What is wrong is noted; the catalog is fit for use only if nothing is.
     *
     * @param prompts names of the coach's own prompts, which every move may give
     */
    public Catalog load(Set<String> prompts) {
        Map<String, Source> sources = answers.loadSources();
        ClaimReader claims = new ClaimReader(sources.keySet());
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            terms.put(kind, readTerms(kind, claims));
        }
        MoveReader reader = new MoveReader(terms, prompts);
        List<Move> moves = new ArrayList<>();
        List<String> files = folder.list(MOVES);
        for (String file : files) {
            Optional<ContentObject> facts = folder.read(file);
            Optional<MoveWords> words =
                    folder.read(phrases + "/moves/" + name(file)).map(said -> MoveWordsReader.read(said, claims));
            facts.flatMap(known -> reader.read(known, words)).ifPresent(moves::add);
        }
        if (files.isEmpty()) {
            errors.add(MOVES, "add a file for at least one move");
        }
        findOrphans(MOVES, "/moves");
        findOrphans(AnswersLoader.ANSWERS, "/answers");
        List<Answer> answered = answers.loadAnswers(new AnswerReader(knownMoves(), claims));
        return new Catalog(moves, readRoutines(), terms, answered, List.copyOf(sources.values()));
    }

    private List<Routine> readRoutines() {
        Set<String> known = knownMoves();
        return folder.list(ROUTINES).stream()
                .flatMap(file -> folder.read(file).stream())
                .map(routine -> RoutineReader.read(routine, known))
                .toList();
    }

    private Set<String> knownMoves() {
        return folder.list(MOVES).stream()
                .map(file -> name(file).replace(".json", ""))
                .collect(Collectors.toSet());
    }

    private List<Term> readTerms(Kind kind, ClaimReader claims) {
        String file = phrases + "/slots/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        List<Term> terms = new ArrayList<>();
        folder.read(file).ifPresent(words -> {
            words.fields().forEach(id -> terms.add(readTerm(id, words.object(id), kind, claims)));
            if (words.fields().isEmpty()) {
                words.mistake("add at least one object, as in \"some-id\": { \"name\": \"…\", \"synonyms\": [] }");
            }
        });
        return terms;
    }

    /** A term that cannot be read is known by its id all the same, so that no move is blamed. */
    private static Term readTerm(String id, Optional<ContentObject> term, Kind kind, ClaimReader claims) {
        return term.map(words -> readTerm(id, words, kind, claims))
                .orElseGet(() -> new Term(id, id, List.of(), List.of(), true));
    }

    private static Term readTerm(String id, ContentObject words, Kind kind, ClaimReader claims) {
        boolean speaks = kind == Kind.COMPLAINT;
        words.allowOnly(speaks ? Set.of("name", "synonyms", "says", "felt") : Set.of("name", "synonyms"));
        TextRule plain = Placeholders.exactly(Set.of());
        return new Term(
                id,
                words.text("name", plain),
                words.texts("synonyms", 0, TextRule.ANY),
                speaks ? claims.read(words, "says", 1) : List.of(),
                !words.fields().contains("felt") || words.truth("felt"));
    }

    private void findOrphans(String facts, String words) {
        Set<String> known = folder.list(facts).stream().map(CatalogLoader::name).collect(Collectors.toSet());
        folder.list(phrases + words).stream()
                .filter(file -> !known.contains(name(file)))
                .sorted()
                .forEach(file -> errors.add(file, "add " + facts + "/" + name(file) + ", or remove this file"));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
