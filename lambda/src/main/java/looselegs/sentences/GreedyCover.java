package looselegs.sentences;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Picks, again and again, the sentence with the most news for its length: the greedy answer to weighted set cover.
 *
 * @param <T> what a sentence can have news of: branches, or runs of words
 */
final class GreedyCover<T> {
    private final Set<Derivation> picked;
    private final Function<Derivation, Set<T>> elements;
    private final Set<T> covered = new HashSet<>();

    /** @param picked what is there already; picks are added */
    GreedyCover(Set<Derivation> picked, Function<Derivation, Set<T>> elements) {
        this.picked = picked;
        this.elements = elements;
        picked.forEach(derivation -> covered.addAll(elements.apply(derivation)));
    }

    /**
     * Picks until no sentence has any news.
     *
     * @param most counts those that were there already, too
     */
    void pick(List<Derivation> pool, int most) {
        PriorityQueue<Candidate> open = new PriorityQueue<>(Candidate.BEST);
        for (int place = 0; place < pool.size(); place++) {
            offer(pool.get(place), place, open);
        }
        while (picked.size() < most && !open.isEmpty()) {
            Candidate best = open.remove();
            if (news(best.derivation()) < best.news()) {
                offer(best.derivation(), best.place(), open);
            } else {
                picked.add(best.derivation());
                covered.addAll(elements.apply(best.derivation()));
            }
        }
    }

    private void offer(Derivation derivation, int place, PriorityQueue<Candidate> open) {
        double news = news(derivation);
        if (news > 0) {
            open.add(new Candidate(derivation, place, news));
        }
    }

    private double news(Derivation derivation) {
        long fresh = elements.apply(derivation).stream()
                .filter(element -> !covered.contains(element))
                .count();
        return (double) fresh / (derivation.words().size() + 1);
    }

    /**
     * @param place in the pool
     * @param news for its length, when it was last looked at; it never grows, so that an old figure is an upper bound
     */
    private record Candidate(Derivation derivation, int place, double news) {
        static final Comparator<Candidate> BEST =
                Comparator.comparingDouble(Candidate::news).reversed().thenComparingInt(Candidate::place);
    }
}
