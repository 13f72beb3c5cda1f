package looselegs.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import looselegs.sentences.ParsedTemplate.Mention;

/** The synonyms of slot values: templates that use shared rules and no slots. */
public final class Synonyms {
    private Synonyms() {}

    /**
     * All the synonyms that a template stands for; none if it has mistakes.
     *
     * @param start where the template's first character stands
     * @param errors takes the mistakes
     */
    public static Stream<String> expand(String template, Place start, Rules shared, List<TemplateError> errors) {
        return parse(template, start, shared, errors).stream()
                .flatMap(parsed -> new Expansion(shared).sentences(parsed))
                .distinct();
    }

    /** Notes the mistakes of a template, as {@link #expand} does. */
    public static void check(String template, Place start, Rules shared, List<TemplateError> errors) {
        parse(template, start, shared, errors);
    }

    static Optional<Template> parse(String template, Place start, Rules shared, List<TemplateError> errors) {
        return TemplateParser.parse(template, start, errors)
                .filter(parsed -> isUsable(parsed, shared, errors))
                .map(ParsedTemplate::template);
    }

    private static boolean isUsable(ParsedTemplate parsed, Rules shared, List<TemplateError> errors) {
        List<TemplateError> found = new ArrayList<>();
        for (Mention slot : parsed.slots()) {
            found.add(new TemplateError(slot.place(), "a slot in a synonym", "write the words instead"));
        }
        for (Mention rule : parsed.rules()) {
            if (!shared.byName().containsKey(rule.name())) {
                found.add(RuleResolver.unknown(rule, shared.byName().keySet()));
            }
        }
        if (found.isEmpty()) {
            TemplateLimits.check(parsed.template(), parsed.place(), shared, found);
        }
        errors.addAll(found);
        return found.isEmpty();
    }
}
