package looselegs.sentences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import looselegs.sentences.ParsedTemplate.Mention;

/** Finds the rules whose references all lead somewhere and never back. */
final class RuleResolver {
    private final Map<String, ParsedTemplate> rules;
    private final List<TemplateError> errors;
    private final Map<String, Template> resolved = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private RuleResolver(Map<String, ParsedTemplate> rules, List<TemplateError> errors) {
        this.rules = rules;
        this.errors = errors;
    }

    static Rules resolve(Map<String, ParsedTemplate> rules, List<TemplateError> errors) {
        RuleResolver resolver = new RuleResolver(rules, errors);
        rules.forEach(resolver::resolve);
        return new Rules(resolver.resolved);
    }

    private void resolve(String name, ParsedTemplate rule) {
        if (resolved.containsKey(name) || broken.contains(name)) {
            return;
        }
        path.addLast(name);
        boolean isWhole = true;
        for (Mention reference : rule.rules()) {
            isWhole &= follow(reference);
        }
        path.removeLast();
        if (isWhole) {
            resolved.put(name, rule.template());
        } else {
            broken.add(name);
        }
    }

    private boolean follow(Mention reference) {
        ParsedTemplate rule = rules.get(reference.name());
        if (rule == null) {
            errors.add(unknown(reference, rules.keySet()));
            return false;
        }
        if (path.contains(reference.name())) {
            errors.add(new TemplateError(
                    reference.place(),
                    "rule <" + reference.name() + "> leads back to itself through <" + String.join("> <", path) + ">",
                    "take one of these references out"));
            return false;
        }
        resolve(reference.name(), rule);
        return resolved.containsKey(reference.name());
    }

    static TemplateError unknown(Mention rule, Set<String> known) {
        return new TemplateError(
                rule.place(),
                "unknown rule <" + rule.name() + ">",
                Nearest.find(rule.name(), known)
                        .map(name -> "write <" + name + ">")
                        .orElse("write \"" + rule.name() + " = ...\" in this file or in rules.txt"));
    }
}
