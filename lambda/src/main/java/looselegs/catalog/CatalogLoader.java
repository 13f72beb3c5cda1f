package looselegs.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentFolder;
import looselegs.content.ContentObject;
import looselegs.content.Mistakes;

/** Reads the moves and the words for them. */
public final class CatalogLoader {
    private static final String MOVES = "content/moves";

    private final ContentFolder folder;
    private final Mistakes mistakes;
    private final String phrases;

    /** @param languageTag names the folder of the words, as in {@code en-US} */
    public CatalogLoader(ContentFolder folder, Mistakes mistakes, String languageTag) {
        this.folder = folder;
        this.mistakes = mistakes;
        this.phrases = "phrases/" + languageTag;
    }

    /**
     * All that the content holds. What is wrong is noted; the catalog is fit for use only if nothing is.
     *
     * @param prompts names of the coach's own prompts, which every move may give
     */
    public Catalog load(Set<String> prompts) {
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            terms.put(kind, readTerms(kind));
        }
        MoveReader reader = new MoveReader(terms, prompts);
        List<Move> moves = new ArrayList<>();
        for (String file : folder.list(MOVES)) {
            folder.read(file)
                    .ifPresent(facts -> folder.read(phrases + "/moves/" + facts.fileId() + ".json")
                            .ifPresent(words -> moves.add(reader.read(facts, words))));
        }
        if (moves.isEmpty()) {
            mistakes.add(MOVES, "add at least one move");
        }
        findDoubles(moves);
        findOrphans();
        return new Catalog(moves, terms);
    }

    private List<Term> readTerms(Kind kind) {
        String file = phrases + "/slots/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
        List<Term> terms = new ArrayList<>();
        folder.read(file)
                .ifPresent(words -> words.fields()
                        .forEach(id -> words.object(id).ifPresent(term -> terms.add(readTerm(id, term, kind)))));
        return terms;
    }

    private static Term readTerm(String id, ContentObject term, Kind kind) {
        term.allowOnly(Set.of("name", "synonyms", "says"));
        boolean speaks = kind == Kind.COMPLAINT;
        return new Term(id, term.text("name"), term.texts("synonyms", 0), speaks ? term.texts("says", 1) : List.of());
    }

    private void findDoubles(List<Move> moves) {
        Map<Integer, String> places = new HashMap<>();
        for (Move move : moves) {
            String other = places.putIfAbsent(move.place(), move.id());
            if (other != null) {
                mistakes.add(
                        MOVES + "/" + move.id() + ".json", "write a place that is not taken: " + other + " has it too");
            }
        }
    }

    private void findOrphans() {
        Set<String> known = folder.list(MOVES).stream().map(CatalogLoader::name).collect(Collectors.toSet());
        Set<String> words = new HashSet<>(folder.list(phrases + "/moves"));
        words.stream()
                .filter(file -> !known.contains(name(file)))
                .sorted()
                .forEach(file -> mistakes.add(file, "add " + MOVES + "/" + name(file) + ", or remove this file"));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Whether a file's object names itself by its file, as every id does. */
    static void checkId(ContentObject file) {
        if (!file.text("id").equals(file.fileId())) {
            file.mistake("id", "write \"" + file.fileId() + "\", the file's own name");
        }
    }
}
