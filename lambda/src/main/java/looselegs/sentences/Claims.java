package looselegs.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the sentences that more than one intent has. Slots count by their type, whatever their name. */
public final class Claims {
    private static final int MOST = 5_000;

    private final List<IntentSentences> intents;
    private final WordGraph graph;
    private final Map<WordGraph.State, Boolean> hopeful = new HashMap<>();
    private final List<Claim> found = new ArrayList<>();

    private Claims(List<IntentSentences> intents) {
        this.intents = intents;
        graph = IntentGraph.byType(intents);
    }

    /** A sentence, its slots by their types, and the intents that have it. */
    public record Claim(String sentence, Set<String> intents) {
        @Override
        public String toString() {
            return "\"" + sentence + "\" belongs to " + String.join(" and ", intents);
        }
    }

    /** All of them in the order of the alphabet; if there are very many, the first thousands. */
    public static List<Claim> find(List<IntentSentences> intents) {
        Claims claims = new Claims(intents);
        claims.walk(claims.graph.start(), List.of());
        return List.copyOf(claims.found);
    }

    private void walk(WordGraph.State state, List<String> said) {
        if (found.size() >= MOST || !isHopeful(state)) {
            return;
        }
        Set<Integer> accepting = graph.accepting(state);
        if (accepting.size() > 1) {
            Set<String> names = new TreeSet<>();
            accepting.forEach(intent -> names.add(intents.get(intent).intent()));
            found.add(new Claim(String.join(" ", said), names));
        }
        graph.next(state).forEach(word -> {
            List<String> longer = new ArrayList<>(said);
            longer.add(word);
            walk(graph.step(state, word), longer);
        });
    }

    /** Whether a claim can still be reached. */
    private boolean isHopeful(WordGraph.State state) {
        Boolean known = hopeful.get(state);
        if (known == null) {
            known = graph.owners(state).size() > 1
                    && (graph.accepting(state).size() > 1
                            || graph.next(state).stream().anyMatch(word -> isHopeful(graph.step(state, word))));
            hopeful.put(state, known);
        }
        return known;
    }
}
