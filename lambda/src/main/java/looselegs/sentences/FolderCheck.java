package looselegs.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import looselegs.sentences.IntentSentences.Line;
import looselegs.sentences.ParsedTemplate.Mention;

/** Looks up the names in the files: rules, then slots; then counts. */
final class FolderCheck {
    private final Map<String, ParsedTemplate> shared = new LinkedHashMap<>();
    private final List<TemplateError> errors;

    FolderCheck(List<SentenceFile> shared, List<TemplateError> errors) {
        this.errors = errors;
        shared.forEach(this::share);
    }

    private void share(SentenceFile file) {
        file.templates()
                .forEach(line -> errors.add(new TemplateError(
                        line.place(), "a sentence among the shared rules", "write \"name = \" before it")));
        file.declarations()
                .forEach(slot -> errors.add(new TemplateError(
                        slot.place(), "a slot among the shared rules", "declare it in the files of the intents")));
        add(file.rules(), shared);
    }

    private void add(Map<String, ParsedTemplate> rules, Map<String, ParsedTemplate> known) {
        rules.forEach((name, rule) -> {
            ParsedTemplate other = known.put(name, rule);
            if (other != null) {
                errors.add(new TemplateError(
                        rule.place().atColumn(1),
                        "rule <" + name + "> stands in " + other.place().file() + ", too",
                        "delete it here, or give it another name"));
            }
        });
    }

    Rules sharedRules() {
        return RuleResolver.resolve(shared, errors);
    }

    IntentSentences intent(SentenceFile file) {
        String path = file.name() + ".txt";
        boolean isReadWhole =
                errors.stream().noneMatch(error -> error.place().file().equals(path));
        Map<String, ParsedTemplate> rules = new LinkedHashMap<>(shared);
        add(file.rules(), rules);
        Rules usable = RuleResolver.resolve(rules, errors);
        Use use = new Use(rules);
        List<Line> lines = new ArrayList<>();
        for (ParsedTemplate line : file.templates()) {
            if (use.follow(line, usable) && TemplateLimits.check(line.template(), line.place(), usable, errors)) {
                lines.add(new Line(line.template(), line.place()));
            }
        }
        undeclaredSlots(file, use.slots);
        if (isReadWhole) {
            unusedSlots(file, use.slots);
            unusedRules(file, use.seen);
        }
        return new IntentSentences(file.name(), file.slots(), lines, usable);
    }

    private void undeclaredSlots(SentenceFile file, Map<String, Place> used) {
        used.forEach((slot, place) -> {
            if (!file.slots().containsKey(slot)) {
                errors.add(new TemplateError(
                        place,
                        file.name() + " has no slot {" + slot + "}",
                        "write \"slot " + slot + ": Type\" at the top of " + file.name() + ".txt"));
            }
        });
    }

    private void unusedSlots(SentenceFile file, Map<String, Place> used) {
        file.declarations().stream()
                .filter(slot -> !used.containsKey(slot.name()))
                .forEach(slot -> errors.add(new TemplateError(
                        slot.place(),
                        "slot " + slot.name() + " is never used",
                        "delete the line, or write {" + slot.name() + "} in a sentence")));
    }

    private void unusedRules(SentenceFile file, Set<String> used) {
        file.rules().forEach((name, rule) -> {
            if (!used.contains(name)) {
                errors.add(new TemplateError(
                        rule.place().atColumn(1),
                        "rule <" + name + "> is never used",
                        "delete the line, or write <" + name + "> in a sentence"));
            }
        });
    }

    /** What the lines of a file use, through all rules. */
    private final class Use {
        private final Map<String, ParsedTemplate> rules;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, Place> slots = new LinkedHashMap<>();

        Use(Map<String, ParsedTemplate> rules) {
            this.rules = rules;
        }

        /** Whether all references of a line lead to usable rules. */
        boolean follow(ParsedTemplate line, Rules usable) {
            boolean isWhole = true;
            for (Mention rule : line.rules()) {
                if (!rules.containsKey(rule.name())) {
                    errors.add(RuleResolver.unknown(rule, rules.keySet()));
                    isWhole = false;
                } else {
                    isWhole &= usable.byName().containsKey(rule.name());
                    visit(rule);
                }
            }
            line.slots().forEach(slot -> slots.putIfAbsent(slot.name(), slot.place()));
            return isWhole;
        }

        private void visit(Mention reference) {
            ParsedTemplate rule = rules.get(reference.name());
            if (rule != null && seen.add(reference.name())) {
                rule.rules().forEach(this::visit);
                rule.slots().forEach(slot -> slots.putIfAbsent(slot.name(), reference.place()));
            }
        }
    }
}
