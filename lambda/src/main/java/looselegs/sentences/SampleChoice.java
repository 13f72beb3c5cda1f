package looselegs.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses among the sentences of templates: some that take each branch, plain ones, and those with the most news in them. */
final class SampleChoice {
    /** So many sentences of a template are looked at, spread evenly over all of them. */
    private static final int POOL = 400;

    /** Steps of this share of the whole never come back to a place and leave no wide gaps: the golden ratio. */
    private static final double STEP = (Math.sqrt(5) - 1) / 2;

    /** The plainest sentence through each branch, the plainest first. */
    private final List<Derivation> plain;

    /** Every sentence that may be chosen, once: the plain ones first. */
    private final List<Derivation> pool;

    /** So few that each branch is taken, the plainest first. */
    private final List<Derivation> covering;

    SampleChoice(List<Template> templates, Rules rules) {
        Coverage coverage = Coverage.of(templates, rules);
        Map<String, Derivation> bySentence = new LinkedHashMap<>();
        coverage.plainest().stream().sorted(Derivation.PLAINEST).forEach(derivation -> add(derivation, bySentence));
        int plainOnes = bySentence.size();
        spread(templates, rules).forEach(derivation -> add(derivation, bySentence));
        pool = List.copyOf(bySentence.values());
        plain = pool.subList(0, plainOnes);
        Set<Derivation> chosen = new LinkedHashSet<>();
        coverage.plainestOfLines()
                .forEach(derivation -> chosen.add(bySentence.getOrDefault(derivation.sentence(), derivation)));
        new GreedyCover<>(chosen, Derivation::branches).pick(pool, pool.size());
        covering = chosen.stream().sorted(Derivation.PLAINEST).toList();
    }

    /** How many samples take all branches. */
    int needed() {
        return covering.size();
    }

    /** How many different samples there are to choose from; where there are many, no more than are looked at. */
    int possible() {
        return pool.size();
    }

    /**
     * First the samples that take each branch, whatever their number. Half of what is left goes to the plainest sentence through
     * each branch, the rest to those with the most news.
     */
    List<String> choose(int most) {
        Set<Derivation> chosen = new LinkedHashSet<>(covering);
        int mostPlain = (most + covering.size()) / 2;
        for (Derivation derivation : plain) {
            if (chosen.size() < mostPlain) {
                chosen.add(derivation);
            }
        }
        new GreedyCover<>(chosen, SampleChoice::wordRuns).pick(pool, most);
        return chosen.stream().map(Derivation::sentence).toList();
    }

    private static void add(Derivation derivation, Map<String, Derivation> bySentence) {
        if (!derivation.words().isEmpty()) {
            bySentence.merge(derivation.sentence(), derivation, Derivation::alsoBy);
        }
    }

    private static List<Derivation> spread(List<Template> templates, Rules rules) {
        Expansion expansion = new Expansion(rules);
        List<Derivation> spread = new ArrayList<>();
        for (int i = 0; i < templates.size(); i++) {
            String line = Branches.ofLine(i);
            for (long index : indexes(expansion.size(templates.get(i)))) {
                spread.add(expansion.derivation(templates.get(i), index, line).through(line));
            }
        }
        return spread;
    }

    private static List<Long> indexes(long size) {
        List<Long> indexes = new ArrayList<>();
        for (int i = 0; i < Math.min(size, POOL); i++) {
            indexes.add(size <= POOL ? i : (long) (i * STEP % 1 * size));
        }
        return indexes;
    }

    /** Pairs and triples of neighboring words, with the two ends of the sentence as words. */
    private static Set<String> wordRuns(Derivation derivation) {
        List<String> words = new ArrayList<>(derivation.words());
        words.addFirst("^");
        words.addLast("$");
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + 2)));
            runs.add(String.join(" ", words.subList(i, Math.min(i + 3, words.size()))));
        }
        return runs;
    }
}
