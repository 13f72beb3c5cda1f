package looselegs.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentObject;
import looselegs.content.LanguageFolder;
import looselegs.content.Placeholders;

/** Reads the files of the slots. All of them are checked; tools, areas and complaints become terms. */
final class TermReader {
    private static final String SLOTS = "slots";
    private static final Set<String> FIELDS = Set.of("name", "synonyms");
    private static final Set<String> FIELDS_OF_A_COMPLAINT = Set.of("name", "synonyms", "says", "felt");

    private final LanguageFolder language;
    private final ClaimReader claims;

    TermReader(LanguageFolder language, ClaimReader claims) {
        this.language = language;
        this.claims = claims;
    }

    Map<Kind, List<Term>> read() {
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            terms.put(kind, read(file(kind), kind == Kind.COMPLAINT));
        }
        List<String> known = terms.keySet().stream().map(this::file).toList();
        language.list(SLOTS).stream().filter(file -> !known.contains(file)).forEach(file -> read(file, false));
        return terms;
    }

    /** The file of a kind of terms, relative to the language pack. */
    static String name(Kind kind) {
        return SLOTS + "/" + kind.name().toLowerCase(Locale.ROOT) + ".json";
    }

    private String file(Kind kind) {
        return language.path(name(kind));
    }

    private List<Term> read(String file, boolean complaints) {
        List<Term> terms = new ArrayList<>();
        language.content().read(file).ifPresent(words -> {
            words.ids().forEach(id -> terms.add(read(id, words.object(id), complaints)));
            if (words.fields().isEmpty()) {
                words.mistake("add at least one object, as in \"some-id\": { \"name\": \"…\", \"synonyms\": [] }");
            }
        });
        return terms;
    }

    /** If a term cannot be read, its id is known all the same, so that no move is blamed for it. */
    private Term read(String id, Optional<ContentObject> term, boolean complaint) {
        return term.map(words -> read(id, words, complaint)).orElseGet(() -> new Term(id, id, List.of(), true));
    }

    private Term read(String id, ContentObject words, boolean complaint) {
        words.allowOnly(complaint ? FIELDS_OF_A_COMPLAINT : FIELDS);
        Synonyms.read(words);
        return new Term(
                id,
                words.text("name", Placeholders.NONE),
                complaint ? claims.read(words, "says", 1) : List.of(),
                !words.has("felt") || words.bool("felt"));
    }
}
