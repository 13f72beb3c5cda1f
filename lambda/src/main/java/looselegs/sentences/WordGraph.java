package looselegs.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * The sentences of many intents as one graph, each edge a word: a nondeterministic finite automaton without empty moves.
 * It answers what a list of millions of sentences would have to be searched for.
 */
final class WordGraph {
    /** Where a walk may stand after the same words. */
    record State(Set<Integer> nodes) {
        State {
            nodes = Set.copyOf(nodes);
        }

        boolean isDead() {
            return nodes.isEmpty();
        }
    }

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final List<Map<String, Set<Integer>>> edges = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();
    private final Set<Integer> ends = new HashSet<>();
    private final List<Integer> starts = new ArrayList<>();

    /**
     * Adds the sentences of an intent.
     *
     * @param slotWord makes the word on the edge of a slot from the slot's name
     */
    void add(IntentSentences intent, UnaryOperator<String> slotWord) {
        Builder builder = new Builder(starts.size(), intent.rules(), slotWord);
        int start = builder.node();
        starts.add(start);
        intent.templates().forEach(line -> ends.addAll(builder.append(line.template(), Set.of(start))));
    }

    State start() {
        return new State(new HashSet<>(starts));
    }

    /** @param intent its number, in the order in which intents were added */
    State start(int intent) {
        return new State(Set.of(starts.get(intent)));
    }

    /** The words that may come next, sorted. */
    Set<String> next(State state) {
        Set<String> words = new TreeSet<>();
        state.nodes().forEach(node -> words.addAll(edges.get(node).keySet()));
        return words;
    }

    State step(State state, String word) {
        Set<Integer> nodes = new HashSet<>();
        state.nodes().forEach(node -> nodes.addAll(edges.get(node).getOrDefault(word, Set.of())));
        return new State(nodes);
    }

    /** The intents that one of the walk's nodes belongs to. */
    Set<Integer> owners(State state) {
        Set<Integer> found = new TreeSet<>();
        state.nodes().forEach(node -> found.add(owners.get(node)));
        return found;
    }

    /** The intents that have a sentence which ends here. */
    Set<Integer> accepting(State state) {
        Set<Integer> found = new TreeSet<>();
        state.nodes().stream().filter(ends::contains).forEach(node -> found.add(owners.get(node)));
        return found;
    }

    /** The intents that have a sentence. */
    Set<Integer> accepting(String sentence) {
        State state = start();
        for (String word : sentence.split(" ", -1)) {
            state = step(state, word);
        }
        return accepting(state);
    }

    private final class Builder {
        private final int owner;
        private final Rules rules;
        private final Expansion expansion;
        private final UnaryOperator<String> slotWord;

        Builder(int owner, Rules rules, UnaryOperator<String> slotWord) {
            this.owner = owner;
            this.rules = rules;
            this.slotWord = slotWord;
            expansion = new Expansion(rules);
        }

        int node() {
            edges.add(new HashMap<>());
            owners.add(owner);
            return edges.size() - 1;
        }

        /** Appends a template to all of the nodes given; returns those where it ends. */
        Set<Integer> append(Template template, Set<Integer> from) {
            return switch (template) {
                case Template.Text text -> word(text.word(), from);
                case Template.Slot slot -> word(slotWord.apply(slot.name()), from);
                case Template.RuleReference reference -> append(rules.get(reference), from);
                case Template.Alternatives alternatives -> options(alternatives, from);
                case Template.Optional optional -> {
                    Set<Integer> to = new HashSet<>(from);
                    to.addAll(append(optional.content(), from));
                    yield to;
                }
                case Template.Sequence sequence -> {
                    Set<Integer> to = from;
                    for (Template part : sequence.parts()) {
                        to = append(part, to);
                    }
                    yield to;
                }
                case Template.Joined joined -> joined(joined, from);
            };
        }

        private Set<Integer> options(Template.Alternatives alternatives, Set<Integer> from) {
            Set<Integer> to = new HashSet<>();
            alternatives.options().forEach(option -> to.addAll(append(option, from)));
            return to;
        }

        private Set<Integer> joined(Template.Joined joined, Set<Integer> from) {
            Set<Integer> ends = new HashSet<>();
            expansion.sentences(joined).forEach(sentence -> {
                Set<Integer> to = from;
                for (String word : sentence.isEmpty() ? new String[0] : sentence.split(" ", -1)) {
                    to = word(withSlotWord(word), to);
                }
                ends.addAll(to);
            });
            return ends;
        }

        /** A possessive: {@code {move}'s}. */
        private String withSlotWord(String word) {
            return SLOT.matcher(word).replaceAll(slot -> slotWord.apply(slot.group(1)));
        }

        private Set<Integer> word(String word, Set<Integer> from) {
            int to = node();
            from.forEach(node -> edges.get(node)
                    .computeIfAbsent(word, unseen -> new HashSet<>())
                    .add(to));
            return Set.of(to);
        }
    }
}
