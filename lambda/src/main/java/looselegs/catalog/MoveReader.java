package looselegs.catalog;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import looselegs.catalog.Catalog.Kind;
import looselegs.content.ContentObject;
import looselegs.content.TextRule;

/** Reads the facts of all moves, one after another, and checks that no two have the same place. */
final class MoveReader {
    private static final Set<String> FACTS =
            Set.of("id", "place", "tool", "areas", "complaints", "settleSeconds", "changeOverSeconds", "prompts");

    private final Map<Kind, List<Term>> terms;
    private final Set<String> coachPrompts;
    private final Map<Integer, String> places = new HashMap<>();

    MoveReader(Map<Kind, List<Term>> terms, Set<String> coachPrompts) {
        this.terms = terms;
        this.coachPrompts = coachPrompts;
    }

    /**
     * Reads a move. Checks the facts even if there are no words.
     *
     * @param words empty if they cannot be read, which has been noted by then
     * @return empty if there are no words
     */
    Optional<Move> read(ContentObject facts, Optional<MoveWords> words) {
        facts.allowOnly(FACTS);
        facts.requireFileId();
        int place = place(facts);
        String tool = tool(facts);
        Set<String> areas = ids(facts, "areas", Kind.AREA);
        Set<String> complaints = facts.has("complaints") ? ids(facts, "complaints", Kind.COMPLAINT) : Set.of();
        Duration settle = Duration.ofSeconds(facts.integer("settleSeconds", 3, 30));
        Duration changeOver = Duration.ofSeconds(facts.integer("changeOverSeconds", 3, 30));
        List<Prompt> prompts = prompts(facts, words.map(MoveWords::cues).map(Map::keySet));
        return words.map(
                said -> new Move(facts.fileId(), place, tool, areas, complaints, settle, changeOver, prompts, said));
    }

    private int place(ContentObject facts) {
        int place = facts.integer("place", 1, 999);
        if (facts.holds("place", place)) {
            String other = places.putIfAbsent(place, facts.fileId());
            if (other != null) {
                facts.mistake("place", "write a number that no other move has: " + place + " is that of " + other);
            }
        }
        return place;
    }

    private String tool(ContentObject facts) {
        Set<String> known = ids(Kind.TOOL);
        return known.isEmpty() ? facts.text("tool") : facts.text("tool", among(known, Kind.TOOL));
    }

    private Set<String> ids(ContentObject facts, String field, Kind kind) {
        Set<String> known = ids(kind);
        return Set.copyOf(facts.texts(field, 1, known.isEmpty() ? TextRule.ANY : among(known, kind)));
    }

    private static TextRule among(Set<String> known, Kind kind) {
        return oneOf(known, TermReader.name(kind));
    }

    private static TextRule oneOf(Set<String> known, String whereToAdd) {
        return id -> {
            String addition = id.isEmpty() ? "" : ", or add \"" + id + "\" to " + whereToAdd;
            return ContentObject.oneOf(known).correct(id).map(choice -> choice + addition);
        };
    }

    private Set<String> ids(Kind kind) {
        return terms.getOrDefault(kind, List.of()).stream().map(Term::id).collect(Collectors.toSet());
    }

    /** If the coach's prompts or the move's cues cannot be read, any name will do. */
    private List<Prompt> prompts(ContentObject facts, Optional<Set<String>> cues) {
        Set<String> known = new HashSet<>(coachPrompts);
        cues.ifPresent(known::addAll);
        boolean allKnown = cues.isPresent() && !coachPrompts.isEmpty();
        return facts.objects("prompts", 1).stream()
                .map(prompt ->
                        prompt(prompt, allKnown ? oneOf(known, "the cues in the words of this move") : TextRule.ANY))
                .toList();
    }

    private static Prompt prompt(ContentObject prompt, TextRule rule) {
        prompt.allowOnly(Set.of("atSecond", "say"));
        return new Prompt(Duration.ofSeconds(prompt.integer("atSecond", 0, 59)), prompt.text("say", rule));
    }
}
