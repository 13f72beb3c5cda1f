package looselegs.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.RecordUnpacker;

/** Reads the packed contents of a catalog. Runs at a cold start, so it uses loops instead of lambdas. */
public final class CatalogUnpacker {
    private CatalogUnpacker() {}

    /** Reads {@link Catalog.Contents}; throws as a {@link RecordUnpacker} does. */
    public static Catalog.Contents unpack(RecordUnpacker catalog) {
        return new Catalog.Contents(
                moves(catalog), routines(catalog), terms(catalog), answers(catalog), sources(catalog));
    }

    private static List<Move> moves(RecordUnpacker catalog) {
        List<Move> moves = new ArrayList<>();
        for (int i = catalog.count("moves"); i > 0; i--) {
            RecordUnpacker move = catalog.nextRecord();
            moves.add(new Move(
                    move.text("id"),
                    move.integer("place"),
                    move.text("tool"),
                    Set.copyOf(move.texts("areas")),
                    Set.copyOf(move.texts("complaints")),
                    move.duration("settle"),
                    move.duration("changeOver"),
                    prompts(move),
                    moveWords(move.record("words"))));
        }
        return moves;
    }

    private static List<Prompt> prompts(RecordUnpacker move) {
        List<Prompt> prompts = new ArrayList<>();
        for (int i = move.count("prompts"); i > 0; i--) {
            RecordUnpacker prompt = move.nextRecord();
            prompts.add(new Prompt(prompt.duration("at"), prompt.text("say")));
        }
        return prompts;
    }

    private static MoveWords moveWords(RecordUnpacker words) {
        return new MoveWords(
                words.text("name"),
                words.texts("synonyms"),
                words.text("bodyPart"),
                words.text("announce"),
                words.text("fetch"),
                words.texts("setUp"),
                words.texts("briefSetUp"),
                words.texts("movement"),
                words.texts("tenderSpot"),
                words.texts("start"),
                words.texts("changeOver"),
                words.texts("easier"),
                words.texts("easierStill"),
                claims(words, "why"),
                claims(words, "muscle"),
                Map.copyOf(words.textsByName("cues")));
    }

    private static List<Routine> routines(RecordUnpacker catalog) {
        List<Routine> routines = new ArrayList<>();
        for (int i = catalog.count("routines"); i > 0; i--) {
            RecordUnpacker routine = catalog.nextRecord();
            routines.add(new Routine(routine.text("id"), routine.texts("moves"), routine.optionalDuration("time")));
        }
        return routines;
    }

    private static Map<Kind, List<Term>> terms(RecordUnpacker catalog) {
        Map<Kind, List<Term>> terms = new EnumMap<>(Kind.class);
        for (int i = catalog.count("terms"); i > 0; i--) {
            Kind kind = catalog.nextEnumValue(Kind.values());
            List<Term> ofKind = new ArrayList<>();
            for (int j = catalog.nextCount(); j > 0; j--) {
                RecordUnpacker term = catalog.nextRecord();
                ofKind.add(new Term(term.text("id"), term.text("name"), claims(term, "says"), term.bool("felt")));
            }
            terms.put(kind, ofKind);
        }
        return terms;
    }

    private static List<Answer> answers(RecordUnpacker catalog) {
        List<Answer> answers = new ArrayList<>();
        for (int i = catalog.count("answers"); i > 0; i--) {
            RecordUnpacker answer = catalog.nextRecord();
            answers.add(new Answer(
                    answer.text("id"),
                    answer.enumValue("kind", Answer.Kind.values()),
                    answer.enumValue("effect", Answer.Effect.values()),
                    answer.text("question"),
                    answer.texts("sources"),
                    Set.copyOf(answer.texts("moves")),
                    answerWords(answer.record("words"))));
        }
        return answers;
    }

    private static AnswerWords answerWords(RecordUnpacker words) {
        return new AnswerWords(
                words.text("name"),
                claims(words, "now"),
                claims(words, "brief"),
                claims(words, "more"),
                claimsByName(words, "ofMoves"));
    }

    private static Map<String, List<Claim>> claimsByName(RecordUnpacker words, String field) {
        Map<String, List<Claim>> claims = new HashMap<>();
        for (int i = words.count(field); i > 0; i--) {
            claims.put(words.nextText(), nextClaims(words, words.nextCount()));
        }
        return Map.copyOf(claims);
    }

    private static List<Claim> claims(RecordUnpacker words, String field) {
        return nextClaims(words, words.count(field));
    }

    private static List<Claim> nextClaims(RecordUnpacker words, int count) {
        Claim[] claims = new Claim[count];
        for (int i = 0; i < count; i++) {
            RecordUnpacker claim = words.nextRecord();
            claims[i] = new Claim(claim.text("say"), claim.text("source"));
        }
        return List.of(claims);
    }

    private static List<Source> sources(RecordUnpacker catalog) {
        List<Source> sources = new ArrayList<>();
        for (int i = catalog.count("sources"); i > 0; i--) {
            RecordUnpacker source = catalog.nextRecord();
            sources.add(new Source(
                    source.text("id"), source.text("name"), source.text("reference"), source.bool("expert")));
        }
        return sources;
    }
}
