package looselegs.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import looselegs.content.ContentObject;
import looselegs.content.Placeholders;
import looselegs.content.TextRule;

/** Reads an answer: its facts and its words. */
final class AnswerReader {
    private static final Set<String> FACTS = Set.of("id", "kind", "effect", "answers", "sources", "moves");
    private static final Set<String> WORDS = Set.of("name", "synonyms", "now", "short", "more", "moves");

    private final Set<String> knownMoves;
    private final ClaimReader claims;

    AnswerReader(Set<String> knownMoves, ClaimReader claims) {
        this.knownMoves = knownMoves;
        this.claims = claims;
    }

    Answer read(ContentObject facts, ContentObject said) {
        facts.allowOnly(FACTS);
        facts.requireFileId();
        Answer.Kind kind = facts.enumValue("kind", Answer.Kind.values());
        AnswerWords words = words(said, kind);
        Answer answer = new Answer(
                facts.fileId(),
                kind,
                facts.enumValue("effect", Answer.Effect.values()),
                facts.text("answers"),
                facts.texts("sources", 0, TextRule.ANY),
                Set.copyOf(facts.texts("moves", 0, oneOf(knownMoves))),
                words);
        checkSources(facts, answer);
        return answer;
    }

    private AnswerWords words(ContentObject said, Answer.Kind kind) {
        said.allowOnly(WORDS);
        Synonyms.read(said);
        return new AnswerWords(
                said.text("name", Placeholders.NONE),
                claims.read(said, "now", kind == Answer.Kind.REPORT ? 1 : 0),
                claims.read(said, "short", 1),
                claims.read(said, "more", 0),
                said.object("moves").map(this::ofMoves).orElse(Map.of()));
    }

    private Map<String, List<Claim>> ofMoves(ContentObject moves) {
        moves.allowOnly(knownMoves);
        Map<String, List<Claim>> ofMoves = new HashMap<>();
        moves.fields().forEach(move -> ofMoves.put(move, claims.read(moves, move, 1)));
        return Map.copyOf(ofMoves);
    }

    /** The list of sources shows at a glance what an answer rests on, so it must name the sources of all claims. */
    private static void checkSources(ContentObject facts, Answer answer) {
        AnswerWords words = answer.words();
        Set<String> claimed = Stream.concat(
                        Stream.of(words.now(), words.brief(), words.more()), words.ofMoves().values().stream())
                .flatMap(List::stream)
                .map(Claim::source)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!claimed.equals(Set.copyOf(answer.sources()))) {
            facts.mistake("sources", "write the sources that the words of this answer name: " + claimed);
        }
    }

    private static TextRule oneOf(Set<String> moves) {
        return moves.isEmpty() ? move -> Optional.of("write the id of a move") : ContentObject.oneOf(moves);
    }
}
