package looselegs.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.Packer;
import looselegs.content.Unpacker;

/** A catalog, packed by {@link CatalogPacker}; loops in place of lambdas, each of which costs a cold start. */
public final class PackedCatalog {
    private final Unpacker in;

    private PackedCatalog(Unpacker in) {
        this.in = in;
    }

    /** Packs a catalog. */
    public static void pack(Catalog catalog, Packer out) {
        new CatalogPacker(out).pack(catalog);
    }

    /** Takes out what {@link #pack} packed; throws as an {@link Unpacker} does. */
    public static Catalog unpack(Unpacker in) {
        return new PackedCatalog(in).catalog();
    }

    private Catalog catalog() {
        List<Move> moves = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            moves.add(move());
        }
        List<Routine> routines = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            routines.add(new Routine(in.text(), in.texts(), optionalTime()));
        }
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (int i = in.number(); i > 0; i--) {
            terms.put(in.word(Kind.values()), terms());
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            answers.add(answer());
        }
        List<Source> sources = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            sources.add(new Source(in.text(), in.text(), in.text(), in.truth()));
        }
        return new Catalog(moves, routines, terms, answers, sources);
    }

    private Move move() {
        return new Move(
                in.text(),
                in.number(),
                in.text(),
                Set.copyOf(in.texts()),
                Set.copyOf(in.texts()),
                in.time(),
                in.time(),
                prompts(),
                moveWords());
    }

    private List<Prompt> prompts() {
        List<Prompt> prompts = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            prompts.add(new Prompt(in.time(), in.text()));
        }
        return prompts;
    }

    private MoveWords moveWords() {
        return new MoveWords(
                in.text(),
                in.texts(),
                in.text(),
                in.text(),
                in.text(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                in.texts(),
                claims(),
                claims(),
                textsByName());
    }

    private Map<String, List<String>> textsByName() {
        Map<String, List<String>> texts = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            texts.put(in.text(), in.texts());
        }
        return Map.copyOf(texts);
    }

    private List<Claim> claims() {
        Claim[] claims = new Claim[in.number()];
        for (int i = 0; i < claims.length; i++) {
            claims[i] = new Claim(in.text(), in.text());
        }
        return List.of(claims);
    }

    private Map<String, List<Claim>> claimsByName() {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (int i = in.number(); i > 0; i--) {
            claims.put(in.text(), claims());
        }
        return Map.copyOf(claims);
    }

    private List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int i = in.number(); i > 0; i--) {
            terms.add(new Term(in.text(), in.text(), in.texts(), claims(), in.truth()));
        }
        return terms;
    }

    private Answer answer() {
        return new Answer(
                in.text(),
                in.word(Answer.Kind.values()),
                in.word(Answer.Effect.values()),
                in.text(),
                in.texts(),
                Set.copyOf(in.texts()),
                new AnswerWords(in.text(), in.texts(), claims(), claims(), claims(), claimsByName()));
    }

    private Optional<Duration> optionalTime() {
        return in.truth() ? Optional.of(in.time()) : Optional.empty();
    }
}
