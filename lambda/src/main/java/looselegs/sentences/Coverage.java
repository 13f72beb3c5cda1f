package looselegs.sentences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The plainest sentence through each branch: through each line, each option of a choice, and each part that could be left out.
 * Testers call this base choice coverage. A branch inside a rule counts once for all places that name the rule.
 */
final class Coverage {
    /**
     * @param plain the plainest sentence of all
     * @param through the plainest sentence through each branch, in the order in which branches are written
     */
    private record Covered(Derivation plain, Map<String, Derivation> through) {}

    private final Rules rules;
    private final Map<String, Covered> coveredRules = new HashMap<>();
    private final List<Derivation> plainestOfLines = new ArrayList<>();
    private final Map<String, Derivation> plainest = new LinkedHashMap<>();

    private Coverage(Rules rules) {
        this.rules = rules;
    }

    static Coverage of(List<Template> lines, Rules rules) {
        Coverage coverage = new Coverage(rules);
        for (int i = 0; i < lines.size(); i++) {
            coverage.add(lines.get(i), Branches.ofLine(i));
        }
        return coverage;
    }

    /** The plainest sentence of each line, in their order. */
    List<Derivation> plainestOfLines() {
        return Collections.unmodifiableList(plainestOfLines);
    }

    /** The plainest sentence through each branch, in the order in which branches are written. */
    Collection<Derivation> plainest() {
        return Collections.unmodifiableCollection(plainest.values());
    }

    private void add(Template template, String line) {
        Covered covered = cover(template, line);
        plainestOfLines.add(covered.plain().through(line));
        plainest.put(line, covered.plain().through(line));
        covered.through()
                .forEach((branch, derivation) -> plainest.merge(branch, derivation.through(line), Derivation::plainer));
    }

    private Covered cover(Template template, String path) {
        return switch (template) {
            case Template.Text text -> new Covered(Derivation.of(text.word()), Map.of());
            case Template.Slot slot -> new Covered(Derivation.of("{" + slot.name() + "}"), Map.of());
            case Template.RuleReference reference -> rule(reference);
            case Template.Alternatives alternatives -> options(alternatives, path);
            case Template.Optional optional -> optional(optional, path);
            case Template.Sequence sequence -> parts(sequence.parts(), path, Derivation::then);
            case Template.Joined joined -> parts(joined.pieces(), path, Derivation::joinedTo);
        };
    }

    private Covered rule(Template.RuleReference reference) {
        Covered known = coveredRules.get(reference.name());
        if (known == null) {
            known = cover(rules.get(reference), Branches.ofRule(reference));
            coveredRules.put(reference.name(), known);
        }
        return known;
    }

    private Covered options(Template.Alternatives alternatives, String path) {
        Map<String, Derivation> through = new LinkedHashMap<>();
        Derivation plain = null;
        for (int i = 0; i < alternatives.options().size(); i++) {
            String branch = Branches.ofOption(path, i);
            Covered option = cover(alternatives.options().get(i), branch);
            Derivation plainest = option.plain().through(branch);
            plain = plain == null ? plainest : Derivation.plainer(plain, plainest);
            through.merge(branch, plainest, Derivation::plainer);
            option.through()
                    .forEach((inner, derivation) ->
                            through.merge(inner, derivation.through(branch), Derivation::plainer));
        }
        return new Covered(plain == null ? Derivation.EMPTY : plain, through);
    }

    private Covered optional(Template.Optional optional, String path) {
        String branch = Branches.ofAddition(path);
        Covered content = cover(optional.content(), branch);
        Map<String, Derivation> through = new LinkedHashMap<>();
        through.put(branch, content.plain().asAddition().through(branch));
        content.through()
                .forEach((inner, derivation) ->
                        through.put(inner, derivation.asAddition().through(branch)));
        return new Covered(Derivation.EMPTY, through);
    }

    private Covered parts(List<Template> parts, String path, BinaryOperator<Derivation> append) {
        Map<String, Derivation> through = new LinkedHashMap<>();
        Derivation plain = Derivation.EMPTY;
        for (int i = 0; i < parts.size(); i++) {
            Covered part = cover(parts.get(i), Branches.ofPart(path, i));
            Derivation before = plain;
            through.replaceAll((branch, derivation) -> append.apply(derivation, part.plain()));
            part.through()
                    .forEach((branch, derivation) ->
                            through.merge(branch, append.apply(before, derivation), Derivation::plainer));
            plain = append.apply(plain, part.plain());
        }
        return new Covered(plain, through);
    }
}
