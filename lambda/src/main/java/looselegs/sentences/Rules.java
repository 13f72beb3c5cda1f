package looselegs.sentences;

import java.util.Map;

/** Named templates; without cycles. */
public record Rules(Map<String, Template> byName) {
    public Rules {
        byName = Map.copyOf(byName);
    }

    /** @throws IllegalArgumentException if there is no such rule: the reader refuses such a reference */
    Template get(Template.RuleReference reference) {
        Template template = byName.get(reference.name());
        if (template == null) {
            throw new IllegalArgumentException("no rule <" + reference.name() + ">");
        }
        return template;
    }
}
