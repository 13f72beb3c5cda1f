package looselegs.sentences;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The sentences of a template, each made only when it is asked for. Sentence 0 leaves out what may be left out. */
final class Expansion {
    private final Rules rules;
    private final Map<String, Long> sizes = new HashMap<>();

    Expansion(Rules rules) {
        this.rules = rules;
    }

    /** How many sentences a template stands for, the same sentence counted as often as it can be made; at most {@link Long#MAX_VALUE}. */
    long size(Template template) {
        return switch (template) {
            case Template.Text text -> 1;
            case Template.Slot slot -> 1;
            case Template.RuleReference reference -> ruleSize(reference);
            case Template.Alternatives alternatives ->
                alternatives.options().stream().mapToLong(this::size).reduce(0, Expansion::sum);
            case Template.Optional optional -> sum(1, size(optional.content()));
            case Template.Sequence sequence -> product(sequence.parts());
            case Template.Joined joined -> product(joined.pieces());
        };
    }

    Stream<String> sentences(Template template) {
        return LongStream.range(0, size(template)).mapToObj(index -> sentence(template, index));
    }

    /** @param index from 0, below the size */
    String sentence(Template template, long index) {
        return derivation(template, index, "").sentence();
    }

    /**
     * The same with the branches that it takes.
     *
     * @param path of the template; rules begin paths of their own
     */
    Derivation derivation(Template template, long index, String path) {
        return switch (template) {
            case Template.Text text -> Derivation.of(text.word());
            case Template.Slot slot -> Derivation.of("{" + slot.name() + "}");
            case Template.RuleReference reference ->
                derivation(rules.get(reference), index, Branches.ofRule(reference));
            case Template.Alternatives alternatives -> option(alternatives, index, path);
            case Template.Optional optional -> addition(optional, index, Branches.ofAddition(path));
            case Template.Sequence sequence -> parts(sequence.parts(), index, path, Derivation::then);
            case Template.Joined joined -> parts(joined.pieces(), index, path, Derivation::joinedTo);
        };
    }

    private Derivation option(Template.Alternatives alternatives, long index, String path) {
        long left = index;
        for (int i = 0; i < alternatives.options().size(); i++) {
            Template option = alternatives.options().get(i);
            long size = size(option);
            if (left < size) {
                String branch = Branches.ofOption(path, i);
                return derivation(option, left, branch).through(branch);
            }
            left -= size;
        }
        throw new IndexOutOfBoundsException(index);
    }

    private Derivation addition(Template.Optional optional, long index, String branch) {
        return index == 0
                ? Derivation.EMPTY
                : derivation(optional.content(), index - 1, branch).asAddition().through(branch);
    }

    private Derivation parts(List<Template> parts, long index, String path, BinaryOperator<Derivation> append) {
        Deque<Derivation> said = new ArrayDeque<>();
        long left = index;
        for (int i = parts.size() - 1; i >= 0; i--) {
            long size = size(parts.get(i));
            said.addFirst(derivation(parts.get(i), left % size, Branches.ofPart(path, i)));
            left /= size;
        }
        return said.stream().reduce(Derivation.EMPTY, append);
    }

    private long ruleSize(Template.RuleReference reference) {
        Long known = sizes.get(reference.name());
        if (known == null) {
            known = size(rules.get(reference));
            sizes.put(reference.name(), known);
        }
        return known;
    }

    private long product(List<Template> parts) {
        long product = 1;
        for (Template part : parts) {
            long size = size(part);
            product = product > Long.MAX_VALUE / size ? Long.MAX_VALUE : product * size;
        }
        return product;
    }

    static long sum(long one, long other) {
        long sum = one + other;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
