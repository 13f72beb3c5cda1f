package looselegs.sentences;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sentences of two intents that differ by one function word: one more, one less, or one in place of another. Recognizers
 * hear such words badly. Of sentences that differ at the same place and go on alike, one pair is reported, the shortest.
 */
public final class NearPairs {
    private static final Comparator<List<String>> SHORTEST =
            Comparator.<List<String>>comparingInt(List::size).thenComparing(words -> String.join(" ", words));

    private final List<IntentSentences> intents;
    private final WordGraph graph;
    private final Set<String> functionWords;
    private final Map<Fork, Map<Owners, List<String>>> tails = new HashMap<>();
    private final Map<List<String>, NearPair> found = new LinkedHashMap<>();

    private NearPairs(List<IntentSentences> intents, Set<String> functionWords) {
        this.intents = intents;
        this.functionWords = functionWords;
        graph = IntentGraph.byType(intents);
    }

    /** Two sentences, their slots by their types. The intents are in the order of their names. */
    public record NearPair(String intent, String sentence, String otherIntent, String otherSentence) {
        @Override
        public String toString() {
            return "\"%s\" is %s, \"%s\" is %s".formatted(sentence, intent, otherSentence, otherIntent);
        }
    }

    private record Fork(WordGraph.State one, WordGraph.State other) {}

    private record Owners(int one, int other) {}

    private record Head(WordGraph.State state, List<String> said) {}

    public static List<NearPair> find(List<IntentSentences> intents, Set<String> functionWords) {
        NearPairs pairs = new NearPairs(intents, functionWords);
        pairs.search();
        return pairs.found.values().stream()
                .sorted(Comparator.comparing(NearPair::intent)
                        .thenComparing(NearPair::otherIntent)
                        .thenComparingInt(pair -> pair.sentence().length())
                        .thenComparing(NearPair::sentence)
                        .thenComparing(NearPair::otherSentence))
                .toList();
    }

    /** Walks what intents have in common, breadth first, and forks wherever a function word may come. */
    private void search() {
        Set<WordGraph.State> seen = new HashSet<>();
        Deque<Head> open = new ArrayDeque<>(List.of(new Head(graph.start(), List.of())));
        while (!open.isEmpty()) {
            Head head = open.removeFirst();
            fork(head);
            for (String word : graph.next(head.state())) {
                WordGraph.State next = graph.step(head.state(), word);
                if (graph.owners(next).size() > 1 && seen.add(next)) {
                    open.addLast(new Head(next, and(head.said(), List.of(word))));
                }
            }
        }
    }

    private void fork(Head head) {
        List<String> words = graph.next(head.state()).stream()
                .filter(functionWords::contains)
                .toList();
        for (int i = 0; i < words.size(); i++) {
            WordGraph.State with = graph.step(head.state(), words.get(i));
            report(head, List.of(words.get(i)), with, List.of(), head.state());
            for (int j = i + 1; j < words.size(); j++) {
                WordGraph.State instead = graph.step(head.state(), words.get(j));
                report(head, List.of(words.get(i)), with, List.of(words.get(j)), instead);
            }
        }
    }

    private void report(
            Head head, List<String> word, WordGraph.State one, List<String> otherWord, WordGraph.State other) {
        tails(new Fork(one, other)).forEach((owners, tail) -> {
            String sentence = String.join(" ", and(and(head.said(), word), tail));
            String otherSentence = String.join(" ", and(and(head.said(), otherWord), tail));
            String intent = intents.get(owners.one()).intent();
            String otherIntent = intents.get(owners.other()).intent();
            if (!sentence.isEmpty() && !otherSentence.isEmpty()) {
                NearPair pair = intent.compareTo(otherIntent) < 0
                        ? new NearPair(intent, sentence, otherIntent, otherSentence)
                        : new NearPair(otherIntent, otherSentence, intent, sentence);
                found.putIfAbsent(
                        List.of(pair.intent(), pair.sentence(), pair.otherIntent(), pair.otherSentence()), pair);
            }
        });
    }

    /** The shortest way in which both sides of a fork go on alike, for each two intents that then have a sentence. */
    private Map<Owners, List<String>> tails(Fork fork) {
        Map<Owners, List<String>> known = tails.get(fork);
        if (known != null) {
            return known;
        }
        Map<Owners, List<String>> shortest = new HashMap<>();
        if (isHopeful(fork)) {
            for (int one : graph.accepting(fork.one())) {
                for (int other : graph.accepting(fork.other())) {
                    if (one != other) {
                        shortest.put(new Owners(one, other), List.of());
                    }
                }
            }
            Set<String> words = graph.next(fork.one());
            words.retainAll(graph.next(fork.other()));
            for (String word : words) {
                tails(new Fork(graph.step(fork.one(), word), graph.step(fork.other(), word)))
                        .forEach((owners, tail) -> shortest.merge(
                                owners, and(List.of(word), tail), (a, b) -> SHORTEST.compare(a, b) <= 0 ? a : b));
            }
        }
        tails.put(fork, shortest);
        return shortest;
    }

    private boolean isHopeful(Fork fork) {
        Set<Integer> one = graph.owners(fork.one());
        Set<Integer> other = graph.owners(fork.other());
        return !one.isEmpty() && !other.isEmpty() && !(one.size() == 1 && one.equals(other));
    }

    private static List<String> and(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
    }
}
