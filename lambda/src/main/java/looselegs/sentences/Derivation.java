package looselegs.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One sentence as it comes out of a template.
 *
 * @param additions how many parts it has that could be left out
 * @param branches the lines, options and additions that it takes, by their paths
 */
record Derivation(List<String> words, int additions, Set<String> branches) {
    /** The shortest first; of two as short, the one that took fewer parts which could be left out. */
    static final Comparator<Derivation> PLAINEST = Comparator.comparingInt(
                    (Derivation derivation) -> derivation.words().size())
            .thenComparingInt(Derivation::additions);

    static final Derivation EMPTY = new Derivation(List.of(), 0, Set.of());

    Derivation {
        words = List.copyOf(words);
        branches = Set.copyOf(branches);
    }

    static Derivation of(String word) {
        return new Derivation(List.of(word), 0, Set.of());
    }

    Derivation then(Derivation next) {
        List<String> both = new ArrayList<>(words);
        both.addAll(next.words);
        return new Derivation(both, additions + next.additions, union(branches, next.branches));
    }

    /** The last word and the next one's first make one word. */
    Derivation joinedTo(Derivation next) {
        if (words.isEmpty() || next.words.isEmpty()) {
            return then(next);
        }
        List<String> both = new ArrayList<>(words.subList(0, words.size() - 1));
        both.add(words.getLast() + next.words.getFirst());
        both.addAll(next.words.subList(1, next.words.size()));
        return new Derivation(both, additions + next.additions, union(branches, next.branches));
    }

    Derivation asAddition() {
        return new Derivation(words, additions + 1, branches);
    }

    /** The branches of another way to the same sentence, too. */
    Derivation alsoBy(Derivation other) {
        return new Derivation(words, Math.min(additions, other.additions), union(branches, other.branches));
    }

    Derivation through(String branch) {
        return new Derivation(words, additions, union(branches, Set.of(branch)));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        return union;
    }

    /** The plainer of two; the first of two as plain. */
    static Derivation plainer(Derivation one, Derivation other) {
        return PLAINEST.compare(other, one) < 0 ? other : one;
    }

    String sentence() {
        return String.join(" ", words);
    }
}
